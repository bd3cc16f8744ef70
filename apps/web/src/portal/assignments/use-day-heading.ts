import { useLingui } from '@lingui/react/macro';
import { addDays } from '../../shared/i18n/days.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { useToday } from '../use-today.ts';

/** The heading of a day: `Today, Monday, 23 November 2026`. */
export function useDayHeading(): (day: string) => string {
  const { t } = useLingui();
  const { formatLongDay } = useFormatters();
  const today = useToday();
  return (day) => {
    const date = formatLongDay(day);
    if (day === today) return t`Today, ${date}`;
    if (day === addDays(today, 1)) return t`Tomorrow, ${date}`;
    return date;
  };
}

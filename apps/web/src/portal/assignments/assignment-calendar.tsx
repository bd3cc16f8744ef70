import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { addMonths, weeksOfMonth } from '../../shared/i18n/days.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import type { ListParams } from '../../shared/ui/use-list-params.ts';
import { useToday } from '../use-today.ts';
import classes from './assignment-calendar.module.css';
import { CalendarDay } from './calendar-day.tsx';
import { DayAgenda } from './day-agenda.tsx';
import { useAssignmentMonth } from './use-assignment-month.ts';

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month at a glance; a day opens its agenda below. The month stands in the address. */
export function AssignmentCalendar({ list }: { list: ListParams<string> }) {
  const { t } = useLingui();
  const { formatMonth, formatWeekday } = useFormatters();
  const today = useToday();
  const wanted = list.filter('month');
  const month = monthPattern.test(wanted) ? wanted : today.slice(0, 7);
  const weeks = weeksOfMonth(month);
  const first = weeks[0]?.[0] ?? today;
  const last = weeks.at(-1)?.[6] ?? today;
  const { days, loading, error, refetch } = useAssignmentMonth(first, last, list.filter('object'));
  const [chosen, setChosen] = useState<string>(today);
  const show = (count: number): void => list.setFilter('month', addMonths(month, count));
  if (error) return <QueryError error={error} onRetry={refetch} />;
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.month} aria-live="polite">
          {formatMonth(`${month}-01`)}
        </h2>
        <ActionIcon variant="default" size={44} aria-label={t`Previous month`} onClick={() => show(-1)}>
          <Icon name="left" />
        </ActionIcon>
        <Button variant="default" onClick={() => list.setFilter('month', '')}>
          <Trans>Today</Trans>
        </Button>
        <ActionIcon variant="default" size={44} aria-label={t`Next month`} onClick={() => show(1)}>
          <Icon name="right" />
        </ActionIcon>
      </div>
      <table className={classes.grid} aria-busy={loading}>
        <caption className="visually-hidden">{t`Assignments of the month`}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {formatWeekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <CalendarDay
                  key={day}
                  day={day}
                  isOutside={!day.startsWith(month)}
                  isToday={day === today}
                  isChosen={day === chosen}
                  assignments={days.get(day)?.items ?? []}
                  onChoose={() => setChosen(day)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DayAgenda day={chosen} assignments={days.get(chosen)?.items ?? []} />
    </>
  );
}

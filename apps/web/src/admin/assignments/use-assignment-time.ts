import { useCallback } from 'react';
import { dayOf } from '../../shared/i18n/days.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** Writes when an assignment takes place: the day once when it ends on the same. */
export function useAssignmentTime(): (span: Span) => string {
  const { formatDateTime, formatTime } = useFormatters();
  return useCallback(
    ({ startsAt, endsAt }) => {
      const end = dayOf(startsAt) === dayOf(endsAt) ? formatTime(endsAt) : formatDateTime(endsAt);
      return `${formatDateTime(startsAt)} – ${end}`;
    },
    [formatDateTime, formatTime],
  );
}

import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { dayOf } from '../../shared/i18n/days.ts';
import classes from './assignment-when.module.css';

/** Begin and end of an assignment, one below the other; an end on a later day names the day. */
export function AssignmentWhen({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { formatDay, formatTime } = useFormatters();
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  return (
    <span className={classes.when}>
      <span className={classes.begin}>{formatTime(startsAt)}</span>
      <span>{isOneDay ? formatTime(endsAt) : formatDay(endsAt)}</span>
    </span>
  );
}

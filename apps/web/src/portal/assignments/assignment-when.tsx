import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { dayOf } from '../../shared/i18n/days.ts';
import classes from './assignment-when.module.css';

interface AssignmentWhenProps {
  startsAt: string;
  endsAt: string;
  withDay: boolean;
}

/** Begin and end of an assignment, one below the other. */
export function AssignmentWhen({ startsAt, endsAt, withDay }: AssignmentWhenProps) {
  const { formatDay, formatTime } = useFormatters();
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  return (
    <span className={classes.when} data-with-day={withDay || undefined}>
      {withDay && <span className={classes.day}>{formatDay(startsAt)}</span>}
      <span className={withDay ? undefined : classes.day}>{formatTime(startsAt)}</span>
      {!withDay && <span>{isOneDay ? formatTime(endsAt) : formatDay(endsAt)}</span>}
    </span>
  );
}

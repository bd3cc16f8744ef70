import { dayOf } from '../../shared/i18n/days.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import classes from './date-tile.module.css';

/** The day of an instant like a sheet of a calendar. */
export function DateTile({ at }: { at: string }) {
  const { formatWeekday, formatShortMonth } = useFormatters();
  return (
    <span className={classes.tile}>
      <span>{formatWeekday(at)}</span>
      <span className={classes.number}>{Number(dayOf(at).slice(8))}</span>
      <span>{formatShortMonth(at)}</span>
    </span>
  );
}

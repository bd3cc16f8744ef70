import { Plural, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import classes from './assignment-calendar.module.css';
import type { MonthAssignment } from './use-assignment-month.ts';

const shown = 3;

interface CalendarDayProps {
  day: string;
  isOutside: boolean;
  isToday: boolean;
  isChosen: boolean;
  assignments: readonly MonthAssignment[];
  onChoose: () => void;
}

/** A day of the calendar: its assignments on a desktop, how many there are on a phone. */
export function CalendarDay(props: CalendarDayProps) {
  const { day, isOutside, isToday, isChosen, assignments, onChoose } = props;
  const { t } = useLingui();
  const { formatLongDay, formatTime } = useFormatters();
  const name = formatLongDay(day);
  const count = assignments.length;
  return (
    <td className={classes.day} data-outside={isOutside || undefined}>
      <UnstyledButton
        className={classes.number}
        data-today={isToday || undefined}
        aria-pressed={isChosen}
        aria-current={isToday ? 'date' : undefined}
        onClick={onChoose}
      >
        {Number(day.slice(8))}
        <span className="visually-hidden">{count > 0 ? t`${name}, assignments: ${count}` : name}</span>
        {count > 0 && (
          <span className={classes.dot} aria-hidden>
            {count}
          </span>
        )}
      </UnstyledButton>
      <ul className={classes.items} role="list">
        {assignments.slice(0, shown).map(({ id, title, startsAt, status }) => (
          <li key={id}>
            <Link
              className={classes.item}
              to={`/portal/assignments/${id}`}
              data-status={status}
              title={title}
            >
              <span>{formatTime(startsAt)}</span> {title}
            </Link>
          </li>
        ))}
        {count > shown && (
          <li>
            <UnstyledButton className={classes.more} onClick={onChoose}>
              <Plural value={count - shown} one="# more" other="# more" />
            </UnstyledButton>
          </li>
        )}
      </ul>
    </td>
  );
}

import { Trans } from '@lingui/react/macro';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList, LinkRow } from '../../shared/ui/link-list.tsx';
import classes from './assignment-calendar.module.css';
import { useDayHeading } from './use-day-heading.ts';
import type { MonthAssignment } from './use-assignment-month.ts';

/** The day that was chosen in the calendar. */
export function DayAgenda({ day, assignments }: { day: string; assignments: readonly MonthAssignment[] }) {
  const { formatTime } = useFormatters();
  const heading = useDayHeading()(day);
  return (
    <section className={classes.chosen} aria-live="polite">
      <Card flush title={heading}>
        {assignments.length > 0 ? (
          <LinkList label={heading}>
            {assignments.map(({ id, title, status, startsAt, object }) => (
              <LinkRow
                key={id}
                to={`/portal/assignments/${id}`}
                leading={formatTime(startsAt)}
                title={title}
                meta={object.name}
                aside={status !== 'PLANNED' && <AssignmentStatusBadge status={status} />}
              />
            ))}
          </LinkList>
        ) : (
          <p className={classes.none}>
            <Trans>No assignment on this day.</Trans>
          </p>
        )}
      </Card>
    </section>
  );
}

import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList } from '../../shared/ui/link-list.tsx';
import type { AssignmentRowFragment } from '../__generated__/operations.ts';
import classes from './assignment-agenda.module.css';
import { AssignmentRow } from './assignment-row.tsx';
import { groupByDay } from './group-by-day.ts';
import { useDayHeading } from './use-day-heading.ts';

interface AssignmentAgendaProps {
  assignments: readonly (FragmentType<AssignmentRowFragment> & { id: string; startsAt: string })[];
  reloading: boolean;
}

/** Assignments under the days on which they begin. */
export function AssignmentAgenda({ assignments, reloading }: AssignmentAgendaProps) {
  const { t } = useLingui();
  const heading = useDayHeading();
  return (
    <div className={classes.agenda} aria-busy={reloading}>
      {groupByDay(assignments).map(({ day, items }) => {
        const name = heading(day);
        return (
          <section key={day}>
            <h2 className={classes.day}>{name}</h2>
            <Card flush>
              <LinkList label={t`Assignments: ${name}`}>
                {items.map((assignment) => (
                  <AssignmentRow key={assignment.id} assignment={assignment} />
                ))}
              </LinkList>
            </Card>
          </section>
        );
      })}
    </div>
  );
}

import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList } from '../../shared/ui/link-list.tsx';
import type { AssignmentRowFragment } from '../__generated__/operations.ts';
import { AssignmentRow } from '../assignments/assignment-row.tsx';

interface TicketAssignmentsProps {
  assignments: readonly (FragmentType<AssignmentRowFragment> & { id: string })[];
}

/** The assignments that settle a ticket, as far as they may be seen. */
export function TicketAssignments({ assignments }: TicketAssignmentsProps) {
  const { t } = useLingui();
  return (
    <Card flush title={t`Assignments for this ticket`}>
      <LinkList label={t`Assignments for this ticket`}>
        {assignments.map((assignment) => (
          <AssignmentRow key={assignment.id} assignment={assignment} withDay />
        ))}
      </LinkList>
    </Card>
  );
}

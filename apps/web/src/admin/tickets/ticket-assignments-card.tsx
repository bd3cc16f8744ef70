import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '../../shared/ui/card.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import { LinkAssignmentForm } from './link-assignment-form.tsx';
import { LinkedAssignment } from './linked-assignment.tsx';
import classes from './ticket-assignments-card.module.css';
import { useTicketLinks } from './use-ticket-links.ts';

/** The assignments that settle a ticket; a planned one sets its status. */
export function TicketAssignmentsCard({ ticket }: { ticket: TicketDetailFragment }) {
  const { t } = useLingui();
  const { link, unlink } = useTicketLinks(ticket.id);
  const params = new URLSearchParams({
    ticket: ticket.id,
    title: ticket.subject,
    ...(ticket.object ? { object: ticket.object.id } : {}),
  });
  return (
    <Card title={<Trans>Assignments</Trans>}>
      {ticket.assignments.length > 0 && (
        <ul className={classes.list} role="list" aria-label={t`Linked assignments`}>
          {ticket.assignments.map((assignment) => (
            <LinkedAssignment
              key={assignment.id}
              assignment={assignment}
              onUnlink={() => void unlink(assignment.id)}
            />
          ))}
        </ul>
      )}
      <div className={classes.form}>
        <LinkAssignmentForm
          customerId={ticket.customer.id}
          linked={ticket.assignments.map(({ id }) => id)}
          onLink={link}
        />
        <Button
          component={Link}
          to={`/admin/assignments/new?${params.toString()}`}
          variant="subtle"
          leftSection={<Icon name="plus" size={16} />}
        >
          <Trans>New assignment for it</Trans>
        </Button>
      </div>
    </Card>
  );
}

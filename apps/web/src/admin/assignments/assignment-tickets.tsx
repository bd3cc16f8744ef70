import { Trans, useLingui } from '@lingui/react/macro';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList, LinkRow } from '../../shared/ui/link-list.tsx';
import type { AssignmentDetailFragment } from '../__generated__/operations.ts';

/** The tickets that an assignment settles. */
export function AssignmentTickets({ tickets }: { tickets: AssignmentDetailFragment['tickets'] }) {
  const { t } = useLingui();
  if (tickets.length === 0) {
    return (
      <Card title={<Trans>Tickets</Trans>}>
        <p>
          <Trans>No ticket is linked. Links are made on the page of a ticket.</Trans>
        </p>
      </Card>
    );
  }
  return (
    <Card title={<Trans>Tickets</Trans>} flush>
      <LinkList label={t`Tickets of this assignment`}>
        {tickets.map(({ id, number, subject, status }) => (
          <LinkRow
            key={id}
            to={`/admin/tickets/${id}`}
            title={subject}
            meta={number}
            aside={<TicketStatusBadge status={status} />}
          />
        ))}
      </LinkList>
    </Card>
  );
}

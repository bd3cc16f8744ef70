import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { CommentForm } from './comment-form.tsx';
import { ReopenForm } from './reopen-form.tsx';
import { TicketAssignments } from './ticket-assignments.tsx';
import { TicketConversation } from './ticket-conversation.tsx';
import { ticketDetailQuery } from './ticket-detail.graphql.ts';
import classes from './ticket-detail.module.css';
import { TicketProgress } from './ticket-progress.tsx';
import { TicketRequest } from './ticket-request.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** `/portal/tickets/:id`: where a ticket stands, what was said, and what one can do. */
export function TicketDetailPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { data, error, refetch } = useStableQuery(ticketDetailQuery, { id });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const { ticket } = data;
  if (!ticket || ticket.id !== id) return ticket ? <PageSkeleton /> : <NotFoundPage homePath="/portal" />;
  const { comment, reopen, cancel } = ticket.viewerCan;
  return (
    <>
      <PageHeader
        back={{ to: '/portal/tickets', label: t`Tickets` }}
        title={ticket.subject}
        badge={<TicketStatusBadge status={ticket.status} />}
        actions={cancel && <WithdrawButton id={ticket.id} />}
      />
      <div className={classes.parts}>
        {ticket.status !== 'CANCELLED' && <TicketProgress status={ticket.status} />}
        <TicketRequest ticket={ticket} />
        {ticket.assignments.length > 0 && <TicketAssignments assignments={ticket.assignments} />}
        <TicketConversation key={ticket.id} ticket={ticket} />
        {reopen && <ReopenForm key={`reopen:${ticket.id}`} id={ticket.id} />}
        {comment && <CommentForm key={`comment:${ticket.id}`} id={ticket.id} />}
      </div>
    </>
  );
}

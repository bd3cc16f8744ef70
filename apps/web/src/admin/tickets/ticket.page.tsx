import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import classes from '../detail.module.css';
import { CommentForm } from './comment-form.tsx';
import { DoneProposal } from './done-proposal.tsx';
import { TicketAssignmentsCard } from './ticket-assignments-card.tsx';
import { TicketConversation } from './ticket-conversation.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TicketRequest } from './ticket-request.tsx';
import { TicketStatusCard } from './ticket-status-card.tsx';
import { ticketDetailQuery } from './ticket.graphql.ts';

/** A ticket: what was asked for, what was said and done, and the work that settles it. */
export function TicketPage() {
  const { t } = useLingui();
  const { ticketId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(ticketDetailQuery, { id });
  const ticket = data?.ticket;
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  // Not the old ticket while the next one loads: its form would send to the wrong customer.
  if (ticket && ticket.id !== id) return <PageSkeleton />;
  if (!ticket) return <NotFoundPage homePath="/admin/tickets" />;
  return (
    <>
      <PageHeader
        title={ticket.subject}
        badge={<TicketStatusBadge status={ticket.status} />}
        description={`${ticket.number} · ${ticket.customer.name}`}
        back={{ to: '/admin/tickets', label: t`Tickets` }}
      />
      <div className={classes.columns}>
        <div className={classes.parts}>
          {ticket.doneProposed && <DoneProposal ticket={ticket} />}
          <TicketRequest ticket={ticket} />
          <TicketConversation key={`timeline:${id}`} ticket={ticket} />
          <CommentForm key={`comment:${id}`} ticketId={id} />
        </div>
        <div className={classes.parts}>
          <TicketStatusCard ticket={ticket} />
          <TicketAssignmentsCard key={`links:${id}`} ticket={ticket} />
          <TicketFacts ticket={ticket} />
        </div>
      </div>
    </>
  );
}

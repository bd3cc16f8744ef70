import type { Em } from '../../platform/db/transactions.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { databaseNow, lockTicketsOf, type LockedTicket } from './ticket-lock.ts';
import { announce, moveTicket } from './ticket-timeline.ts';

/** Locks the tickets of an assignment before it is completed: of two that end together, one is the last. */
export async function lockLinkedTickets(em: Em, assignmentId: string): Promise<{ now: Date }> {
  await lockTicketsOf(em, assignmentId);
  return { now: await databaseNow(em) };
}

/**
 * Proposes `DONE` for the open tickets of an assignment that have no other one ahead. The customer does not see it, so
 * `updatedAt` stays.
 */
export async function proposeDone(em: Em, assignmentId: string): Promise<void> {
  await em.execute(
    `update ticket set done_proposed = true, office_updated_at = now()
     where id in (select l.ticket_id from ticket_assignment l where l.assignment_id = ?)
       and status not in ('DONE', 'CANCELLED')
       and not exists (
         select from ticket_assignment l join assignment a on a.id = l.assignment_id
         where l.ticket_id = ticket.id and a.status in ('DRAFT', 'PLANNED'))`,
    [assignmentId],
  );
}

/** Sets `PLANNED` for the tickets of an assignment that has just been planned. */
export async function planLinkedTickets(
  em: Em,
  context: RequestContext,
  assignmentId: string,
): Promise<void> {
  for (const ticket of await lockTicketsOf(em, assignmentId)) await planTicket(em, context, ticket);
}

/** Sets `PLANNED`, unless the ticket is planned or settled already. */
export async function planTicket(em: Em, context: RequestContext, ticket: LockedTicket): Promise<void> {
  if (ticket.status !== 'NEW' && ticket.status !== 'IN_PROGRESS') return;
  await announce(em, context, ticket, { eventId: await moveTicket(em, context, ticket, 'PLANNED') });
}

import type { TicketStatus } from '@kundenportal/rules/enums';
import { nextTicketStatuses } from '@kundenportal/rules/ticket-status';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { writeComment } from './ticket-comment.service.ts';
import { commentText } from './ticket-comment-input.ts';
import { lockTicket } from './ticket-lock.ts';
import { announce, moveTicket } from './ticket-timeline.ts';

/**
 * Changes the status of a ticket by hand.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function changeTicketStatus(
  context: RequestContext,
  id: string,
  status: TicketStatus,
): Promise<void> {
  await context.tx.write(async (em) => {
    const ticket = await lockTicket(em, id);
    if (!nextTicketStatuses(ticket.status).includes(status))
      throw refuse('TRANSITION_NOT_ALLOWED', ['input', 'status']);
    await announce(em, context, ticket, { eventId: await moveTicket(em, context, ticket, status) });
  });
}

/**
 * Opens a ticket again that is done, within 14 days by the database's clock; the reason becomes a comment.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED, or what is wrong with the comment
 */
export async function reopenTicket(
  context: RequestContext,
  id: string,
  reason: string | null | undefined,
): Promise<void> {
  const body = reason?.trim() ? commentText(reason) : null;
  await context.tx.write(async (em) => {
    const ticket = await lockTicket(em, id);
    if (!ticket.reopenable) {
      const message = ticket.status === 'DONE' ? 'TICKET_REOPEN_TOO_LATE' : 'TRANSITION_NOT_ALLOWED';
      throw refuse('TRANSITION_NOT_ALLOWED', ['id'], { message });
    }
    const eventId = await moveTicket(em, context, ticket, 'IN_PROGRESS');
    const commentId =
      body === null ? null : writeComment(em, context, ticket, { body, internal: false, key: null });
    await announce(em, context, ticket, { commentId, eventId });
  });
}

/**
 * Withdraws a ticket.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is done or withdrawn already
 */
export async function cancelTicket(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const ticket = await lockTicket(em, id);
    if (!nextTicketStatuses(ticket.status).includes('CANCELLED'))
      throw refuse('TRANSITION_NOT_ALLOWED', ['id']);
    await announce(em, context, ticket, { eventId: await moveTicket(em, context, ticket, 'CANCELLED') });
  });
}

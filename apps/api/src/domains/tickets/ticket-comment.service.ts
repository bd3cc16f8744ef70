import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { audit } from '../audit/audit.service.ts';
import { attachFiles, sameFiles } from '../files/file-attach.service.ts';
import { waitForTurn } from './once.ts';
import { newComment, type NewComment } from './ticket-comment-input.ts';
import { TicketCommentEntity } from './ticket-comment.entity.ts';
import type { TicketCommentAddInput } from './ticket-comment.inputs.ts';
import { lockTicket, type LockedTicket } from './ticket-lock.ts';
import { announce, subjectOf, touchTicket } from './ticket-timeline.ts';

/**
 * Adds a comment to a ticket. An internal one moves nothing that the customer sees, and tells nobody.
 *
 * @returns id of the comment; of the same one when the request is sent again with its idempotency key
 * @throws Refusal NOT_FOUND, CONFLICT when the key was used for something else, or every problem at its field
 */
export async function addComment(
  context: RequestContext,
  ticketId: string,
  input: TicketCommentAddInput,
): Promise<string> {
  const wanted = newComment(context.actor, input);
  return context.tx.write(async (em) => {
    if (wanted.key !== null) await waitForTurn(em, wanted.key);
    const ticket = await lockTicket(em, ticketId);
    const earlier = wanted.key === null ? null : await sentBefore(em, ticket, wanted, wanted.key);
    if (earlier) return earlier;
    const id = writeComment(em, context, ticket, wanted);
    const { customerId } = ticket;
    await attachFiles(em, context.actor, wanted.fileIds, {
      ticketId: ticket.id,
      ticketCommentId: id,
      customerId,
    });
    await touchTicket(em, ticket, wanted.internal);
    const action = wanted.internal ? 'ticket.comment.internal' : 'ticket.comment';
    audit(em, context.actor, action, subjectOf(ticket));
    if (!wanted.internal) await announce(em, context, ticket, { commentId: id });
    return id;
  });
}

/** Writes a comment of whoever acts; returns its id. */
export function writeComment(
  em: Em,
  context: RequestContext,
  ticket: LockedTicket,
  { body, internal, key }: Pick<NewComment, 'body' | 'internal' | 'key'>,
): string {
  const { actor } = context;
  const id = v7();
  em.create(TicketCommentEntity, {
    id,
    organizationId: ticket.organizationId,
    customerId: ticket.customerId,
    ticketId: ticket.id,
    authorContactId: actor.contactId,
    authorName: actor.name,
    fromOffice: actor.staffMemberId !== null,
    internal,
    body,
    idempotencyKey: key,
    createdAt: ticket.now,
  });
  return id;
}

async function sentBefore(
  em: Em,
  ticket: LockedTicket,
  wanted: NewComment,
  key: string,
): Promise<string | null> {
  const comment = await em.findOne(
    TicketCommentEntity,
    { idempotencyKey: key },
    { fields: ['id', 'ticketId', 'body', 'internal'] },
  );
  if (!comment) return null;
  const same =
    comment.ticketId === ticket.id &&
    comment.body === wanted.body &&
    comment.internal === wanted.internal &&
    (await sameFiles(em, wanted.fileIds, { ticketId: ticket.id, ticketCommentId: comment.id }));
  if (!same) throw refuse('CONFLICT', ['input', 'idempotencyKey'], { message: 'TICKET_KEY_REUSED' });
  return comment.id;
}

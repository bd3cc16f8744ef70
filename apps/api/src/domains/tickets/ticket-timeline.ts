import type { TicketEventKind, TicketStatus } from '@kundenportal/rules/enums';
import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { TicketEventEntity } from './ticket-event.entity.ts';
import type { LockedTicket } from './ticket-lock.ts';
import { TicketEntity } from './ticket.entity.ts';

type TicketContext = Pick<RequestContext, 'actor' | 'services'>;

/** Writes an event on the timeline. `internal` ones never reach the portal. */
export function addEvent(
  em: Em,
  context: TicketContext,
  ticket: Pick<LockedTicket, 'id' | 'organizationId' | 'customerId' | 'now'>,
  event: { kind: TicketEventKind; internal: boolean; fromStatus?: TicketStatus; toStatus?: TicketStatus },
): string {
  const id = v7();
  em.create(TicketEventEntity, {
    id,
    organizationId: ticket.organizationId,
    customerId: ticket.customerId,
    ticketId: ticket.id,
    actorName: context.actor.name,
    createdAt: ticket.now,
    fromStatus: null,
    toStatus: null,
    ...event,
  });
  return id;
}

/**
 * Moves a ticket to another status, with its event and its mark in the audit trail.
 *
 * @returns id of the event
 */
export async function moveTicket(
  em: Em,
  context: TicketContext,
  ticket: LockedTicket,
  to: TicketStatus,
): Promise<string> {
  const { id, status: from, now } = ticket;
  const doneAt = to === 'DONE' ? now : null;
  await em.nativeUpdate(
    TicketEntity,
    { id },
    { status: to, doneAt, doneProposed: false, updatedAt: now, officeUpdatedAt: now },
  );
  audit(
    em,
    context.actor,
    'ticket.status',
    subjectOf(ticket),
    changesBetween({ status: from }, { status: to }),
  );
  return addEvent(em, context, ticket, {
    kind: 'STATUS_CHANGED',
    internal: false,
    fromStatus: from,
    toStatus: to,
  });
}

/** Notes that something happened to a ticket; `updatedAt` moves only with what the customer may see. */
export async function touchTicket(em: Em, { id, now }: LockedTicket, internal: boolean): Promise<void> {
  await em.nativeUpdate(
    TicketEntity,
    { id },
    internal ? { officeUpdatedAt: now } : { updatedAt: now, officeUpdatedAt: now },
  );
}

/** Has the customer told by mail of a public comment, a change of status, or both in one mail. */
export async function announce(
  em: Em,
  context: TicketContext,
  ticket: Pick<LockedTicket, 'id' | 'organizationId'>,
  news: { commentId?: string | null; eventId?: string | null },
): Promise<void> {
  const { commentId = null, eventId = null } = news;
  const { organizationId, id: ticketId } = ticket;
  const payload = { organizationId, ticketId, commentId, eventId, actorContactId: context.actor.contactId };
  await context.services.jobs.add(em, 'ticket', payload);
}

/** The ticket as the audit trail names it. */
export const subjectOf = ({ id, number }: Pick<LockedTicket, 'id' | 'number'>) => ({
  kind: 'Ticket',
  id,
  name: number,
});

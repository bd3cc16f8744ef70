import { refuse } from '../../platform/errors/refusal.ts';
import type { Em } from '../../platform/db/transactions.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { AssignmentEntity } from '../assignments/assignment.entity.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { planTicket } from './linked-tickets.service.ts';
import { TicketAssignmentEntity } from './ticket-assignment.entity.ts';
import { lockTicket, type LockedTicket } from './ticket-lock.ts';
import { addEvent, subjectOf } from './ticket-timeline.ts';
import { TicketEntity } from './ticket.entity.ts';

const FIELD = ['input', 'assignmentId'];

/**
 * Links a ticket to an assignment of the same customer; a planned one sets `PLANNED`. Linking twice changes nothing. The
 * link itself moves nothing that the customer sees: the assignment may be hidden.
 *
 * @throws Refusal NOT_FOUND; INVALID for an assignment of another customer or a cancelled one
 */
export async function linkAssignment(
  context: RequestContext,
  ticketId: string,
  assignmentId: string,
): Promise<void> {
  await context.tx.write(async (em) => {
    // The assignment first, as everywhere: two locks in another order would wait for each other.
    const assignment = await foundForUpdate(em, AssignmentEntity, assignmentId, FIELD);
    const ticket = await lockTicket(em, ticketId);
    const { organizationId, customerId } = ticket;
    if (assignment.customerId !== customerId || assignment.status === 'CANCELLED')
      throw refuse('INVALID', FIELD);
    const ids = { ticketId: ticket.id, assignmentId: assignment.id };
    if (await em.findOne(TicketAssignmentEntity, ids)) return;
    em.create(TicketAssignmentEntity, { ...ids, organizationId, customerId });
    addEvent(em, context, ticket, { kind: 'ASSIGNMENT_LINKED', internal: true });
    audit(
      em,
      context.actor,
      'ticket.link',
      subjectOf(ticket),
      changesBetween({}, { assignment: assignment.title }),
    );
    await touchForOffice(em, ticket);
    if (assignment.status === 'PLANNED') await planTicket(em, context, ticket);
  });
}

/**
 * Takes a link away; the status stays.
 *
 * @throws Refusal NOT_FOUND, also when there is no such link
 */
export async function unlinkAssignment(
  context: RequestContext,
  ticketId: string,
  assignmentId: string,
): Promise<void> {
  await context.tx.write(async (em) => {
    const assignment = await foundForUpdate(em, AssignmentEntity, assignmentId, FIELD);
    const ticket = await lockTicket(em, ticketId);
    const link = await em.findOne(TicketAssignmentEntity, {
      ticketId: ticket.id,
      assignmentId: assignment.id,
    });
    if (!link) throw refuse('NOT_FOUND', FIELD);
    em.remove(link);
    addEvent(em, context, ticket, { kind: 'ASSIGNMENT_UNLINKED', internal: true });
    audit(
      em,
      context.actor,
      'ticket.unlink',
      subjectOf(ticket),
      changesBetween({ assignment: assignment.title }, { assignment: null }),
    );
    await touchForOffice(em, ticket);
  });
}

/** A link changes what is ahead, so that an earlier proposal no longer holds. */
async function touchForOffice(em: Em, { id, now }: LockedTicket): Promise<void> {
  await em.nativeUpdate(TicketEntity, { id }, { doneProposed: false, officeUpdatedAt: now });
}

import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { attachFiles, sameFiles } from '../files/file-attach.service.ts';
import { waitForTurn } from './once.ts';
import { assertPlace, newTicket, type NewTicket } from './ticket-input.ts';
import { databaseNow } from './ticket-lock.ts';
import { addEvent, subjectOf } from './ticket-timeline.ts';
import { TicketEntity } from './ticket.entity.ts';
import type { TicketCreateInput } from './ticket.inputs.ts';

const INSERT = `
  insert into ticket (id, organization_id, customer_id, object_id, room_id, author_contact_id, author_name, number,
                      subject, description, category, idempotency_key, created_at, updated_at, office_updated_at, status)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW')
  on conflict do nothing`;

/** Numbers that are drawn before giving up; with half of all numbers used, twenty misses are one in a million. */
const DRAWS = 20;

/**
 * Raises a ticket, for the own customer or, in the office, for one that is named.
 *
 * @returns id of the ticket; of the same one when the request is sent again with its idempotency key
 * @throws Refusal with every problem at its field; CONFLICT when the key was used for something else
 */
export async function createTicket(context: RequestContext, input: TicketCreateInput): Promise<string> {
  const wanted = newTicket(context.actor, input);
  return context.tx.write(async (em) => {
    const earlier = wanted.key === null ? null : await sentBefore(em, wanted, wanted.key);
    if (earlier) return earlier;
    await assertPlace(em, wanted);
    const organizationId = organizationOf(context.actor);
    const now = await databaseNow(em);
    const { id, number } = await insertTicket(em, context, wanted, now);
    const { customerId } = wanted;
    addEvent(em, context, { id, organizationId, customerId, now }, { kind: 'CREATED', internal: false });
    const { subject, category } = wanted;
    audit(
      em,
      context.actor,
      'ticket.create',
      subjectOf({ id, number }),
      changesBetween({}, { subject, category }),
    );
    await attachFiles(em, context.actor, wanted.fileIds, { ticketId: id, ticketCommentId: null, customerId });
    return id;
  });
}

async function sentBefore(em: Em, wanted: NewTicket, key: string): Promise<string | null> {
  await waitForTurn(em, key);
  const fields = ['id', 'customerId', 'objectId', 'roomId', 'category', 'subject', 'description'] as const;
  const ticket = await em.findOne(TicketEntity, { idempotencyKey: key }, { fields });
  if (!ticket) return null;
  const same =
    (['customerId', 'objectId', 'roomId', 'category', 'subject', 'description'] as const).every(
      (field) => ticket[field] === wanted[field],
    ) && (await sameFiles(em, wanted.fileIds, { ticketId: ticket.id, ticketCommentId: null }));
  if (!same) throw refuse('CONFLICT', ['input', 'idempotencyKey'], { message: 'TICKET_KEY_REUSED' });
  return ticket.id;
}

/**
 * The viewer may not see which numbers are taken, so one is drawn until it is free. The key may be taken too, by an own
 * ticket that is hidden by now; the answer must not tell, so the later draws go without it.
 */
async function insertTicket(
  em: Em,
  context: RequestContext,
  wanted: NewTicket,
  now: Date,
): Promise<{ id: string; number: string }> {
  const { customerId, objectId, roomId, category, subject, description, key } = wanted;
  const { actor } = context;
  const id = v7();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const number = String(randomInt(100_000, 1_000_000));
    // Not through the unit of work: it would read back columns that the portal may not see.
    const values = [
      id,
      organizationOf(actor),
      customerId,
      objectId,
      roomId,
      actor.contactId,
      actor.name,
      number,
      subject,
      description,
      category,
      draw < DRAWS / 2 ? key : null,
      now,
      now,
      now,
    ];
    const { affectedRows } = await em.execute<{ affectedRows: number }>(INSERT, values, 'run');
    if (affectedRows === 1) return { id, number };
  }
  throw new Error('No free ticket number was drawn');
}

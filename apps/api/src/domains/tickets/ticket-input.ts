import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { requiredText } from '../../platform/input/text.ts';
import { isUuid } from '../../platform/read/values.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { fileIdsOf } from '../files/file-attach.service.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { RoomEntity } from '../rooms/room.entity.ts';
import { onceKey } from './once.ts';
import type { TicketCreateInput } from './ticket.inputs.ts';

/**
 * What a new ticket says.
 *
 * @throws Refusal with every problem at its field
 */
export function newTicket(actor: Actor, input: TicketCreateInput) {
  const problems = new Problems();
  const customerId = actor.customerId ?? input.customerId ?? null;
  if (!customerId) problems.add('REQUIRED', ['input', 'customerId']);
  const long = { max: LIMITS.longText, lines: true };
  const wanted = {
    customerId: customerId ?? '',
    objectId: input.objectId?.toLowerCase() ?? null,
    roomId: input.roomId?.toLowerCase() ?? null,
    category: input.category,
    subject: requiredText(problems, ['input', 'subject'], input.subject, { max: LIMITS.title }),
    description: requiredText(problems, ['input', 'description'], input.description, long),
    fileIds: fileIdsOf(problems, input.fileIds),
    key: onceKey(problems, actor, input.idempotencyKey),
  };
  problems.throwIfAny();
  return wanted;
}

/** What a new ticket says, checked for its form. */
export type NewTicket = ReturnType<typeof newTicket>;

/**
 * Checks that customer, object and room belong together, as far as the viewer sees them: what is hidden does not exist.
 *
 * @throws Refusal NOT_FOUND at the field; INVALID for what is archived
 */
export async function assertPlace(em: Em, wanted: NewTicket): Promise<void> {
  const { customerId, objectId, roomId } = wanted;
  // Named columns: the portal may not read all of them. Archived customers do not exist there anyway.
  const customer = isUuid(customerId)
    ? await em.findOne(CustomerEntity, { id: customerId }, { fields: ['id'] })
    : null;
  if (!customer) throw refuse('NOT_FOUND', ['input', 'customerId']);
  if (objectId !== null) {
    const where = { id: objectId, customerId };
    const object = isUuid(objectId)
      ? await em.findOne(ServiceObjectEntity, where, { fields: ['archivedAt'] })
      : null;
    if (!object) throw refuse('NOT_FOUND', ['input', 'objectId']);
    if (object.archivedAt) throw refuse('INVALID', ['input', 'objectId']);
  }
  if (roomId === null) return;
  const where = { id: roomId, objectId: objectId ?? '' };
  const room =
    isUuid(roomId) && objectId ? await em.findOne(RoomEntity, where, { fields: ['archivedAt'] }) : null;
  if (!room) throw refuse('NOT_FOUND', ['input', 'roomId']);
  if (room.archivedAt) throw refuse('INVALID', ['input', 'roomId']);
}

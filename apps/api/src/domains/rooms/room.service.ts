import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { given } from '../../platform/input/given.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import { changedText, optionalText } from '../../platform/input/text.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { RoomEntity } from './room.entity.ts';
import type { RoomCreateInput, RoomUpdateInput } from './room.inputs.ts';

/**
 * Adds a room to an object.
 *
 * @returns id of the room
 * @throws Refusal with every problem at its field
 */
export async function createRoom(context: RequestContext, input: RoomCreateInput): Promise<string> {
  return context.tx.write(async (em) => {
    const object = await foundForUpdate(em, ServiceObjectEntity, input.objectId, ['input', 'objectId']);
    const { name, floor } = await planned(em, object.id, null, input);
    const { id: objectId, organizationId, customerId } = object;
    const room = em.create(RoomEntity, {
      id: v7(),
      organizationId,
      customerId,
      objectId,
      name: name!,
      floor: floor ?? null,
    });
    audit(em, context.actor, 'room.create', subject(room), changesBetween({}, columnsOf(room)));
    await flushOrTaken(em, nameTaken);
    return room.id;
  });
}

/**
 * Changes a room; what is left out stays.
 *
 * @throws Refusal NOT_FOUND, or every problem at its field
 */
export async function updateRoom(context: RequestContext, id: string, input: RoomUpdateInput): Promise<void> {
  await context.tx.write(async (em) => {
    const room = await foundForUpdate(em, RoomEntity, id);
    const before = columnsOf(room);
    Object.assign(room, await planned(em, room.objectId, id, input));
    const changes = changesBetween(before, columnsOf(room));
    if (changes.length > 0) audit(em, context.actor, 'room.update', subject(room), changes);
    await flushOrTaken(em, nameTaken);
  });
}

/**
 * Puts a room away, or brings it back; the second time nothing happens.
 *
 * @throws Refusal NOT_FOUND
 */
export async function archiveRoom(context: RequestContext, id: string, away: boolean): Promise<void> {
  await context.tx.write(async (em) => {
    const room = await foundForUpdate(em, RoomEntity, id);
    if (Boolean(room.archivedAt) === away) return;
    room.archivedAt = away ? new Date() : null;
    audit(em, context.actor, away ? 'room.archive' : 'room.restore', subject(room));
  });
}

const nameTaken = {
  room_object_id_name_unique: { field: ['input', 'name'], message: 'ROOM_TAKEN' },
} as const;

async function planned(em: Em, objectId: string, id: string | null, input: RoomUpdateInput) {
  const problems = new Problems();
  const changes = given({
    name: changedText(problems, ['input', 'name'], input.name, { max: LIMITS.name }),
    floor: optionalText(problems, ['input', 'floor'], input.floor, { max: LIMITS.floor }),
  });
  if (changes.name) {
    const others = await em.count(RoomEntity, {
      objectId,
      name: changes.name,
      ...(id ? { id: { $ne: id } } : {}),
    });
    if (others > 0) problems.add('TAKEN', ['input', 'name'], { message: 'ROOM_TAKEN' });
  }
  problems.throwIfAny();
  return changes;
}

const columnsOf = ({ name, floor }: RoomEntity) => ({ name, floor });

const subject = (room: RoomEntity) => ({ kind: 'Room', id: room.id, name: room.name });

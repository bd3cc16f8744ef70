import type { ContactPart, CustomerPart } from './cast.ts';
import { addContact } from './contacts.ts';
import type { CustomerRow, ObjectRow } from './demo-rows.ts';
import type { Flags } from './flags.ts';
import type { Stage } from './stage.ts';
import { COMPANIES, OBJECT_NAMES, ROOMS, STREETS, TOWNS } from './words.places.ts';
import { SECRET_NOTES } from './words.work.ts';

/** Adds the customers with their objects, rooms and contacts. */
export function addCustomers(stage: Stage, parts: readonly CustomerPart[]): void {
  parts.forEach((part, index) => {
    const customer = addCustomer(stage, part, index);
    const objects = part.objects.map((flags, n) => addObject(stage, customer, flags, n));
    part.contacts.forEach((contact: ContactPart) => addContact(stage, customer, objects, contact));
  });
}

function addCustomer(stage: Stage, part: CustomerPart, index: number): CustomerRow {
  const { chance, calendar } = stage;
  const row: CustomerRow = {
    id: chance.id(),
    organizationId: stage.organizationId,
    number: String(10_001 + index),
    kind: part.person ? 'PERSON' : 'COMPANY',
    name: stage.mark(COMPANIES[index]!),
    ...address(stage),
    vatId: part.person ? null : `DE${chance.int(100_000_000, 999_999_999)}`,
    note: chance.share(0.6) ? chance.pick(SECRET_NOTES) : null,
    portalEnabled: part.portalEnabled,
    ...part.flags,
    archivedAt: part.archived ? calendar.hoursAgo(700) : null,
    createdAt: calendar.at(-400 + index, 9),
    updatedAt: calendar.at(-100 + index, 9),
  };
  stage.rows.customers.push(row);
  return row;
}

function addObject(stage: Stage, customer: CustomerRow, flags: Flags, n: number): ObjectRow {
  const { chance } = stage;
  const owner = { organizationId: stage.organizationId, customerId: customer.id };
  const row: ObjectRow = {
    id: chance.id(),
    ...owner,
    number: `O-${String(n + 1).padStart(2, '0')}`,
    name: stage.mark(OBJECT_NAMES[(stage.rows.customers.length * 5 + n) % OBJECT_NAMES.length]!),
    ...address(stage),
    note: chance.share(0.4) ? 'GEHEIM: Schlüssel liegt im Tresor 4, Code 2580.' : null,
    ...flags,
  };
  stage.rows.objects.push(row);
  for (const room of chance.some(ROOMS, chance.int(3, 7))) {
    stage.rows.rooms.push({
      id: chance.id(),
      ...owner,
      objectId: row.id,
      name: stage.mark(room.name),
      floor: room.floor,
    });
  }
  return row;
}

function address(stage: Stage): { street: string; postalCode: string; city: string; country: string } {
  const { chance } = stage;
  return { street: `${chance.pick(STREETS)} ${chance.int(1, 148)}`, ...chance.pick(TOWNS), country: 'DE' };
}

import type { ContactPart } from './cast.ts';
import type { ContactRow, CustomerRow, ObjectRow } from './demo-rows.ts';
import { ALL_ON } from './flags.ts';
import { invite } from './invitations.ts';
import type { Stage } from './stage.ts';
import { FAMILY_NAMES, FIRST_NAMES, mailName, POSITIONS } from './words.people.ts';

/** Adds a contact with object limits and invitation. */
export function addContact(
  stage: Stage,
  customer: CustomerRow,
  objects: readonly ObjectRow[],
  part: ContactPart,
): void {
  const { chance, rows, calendar } = stage;
  const n = rows.contacts.length;
  const name =
    part.name ??
    `${FIRST_NAMES[(n * 7) % FIRST_NAMES.length]} ${FAMILY_NAMES[(n * 5 + Math.floor(n / 24)) % FAMILY_NAMES.length]}`;
  const email =
    part.email === undefined ? `${mailName(name)}@k${customer.number}.${stage.domain}` : part.email;
  const accepted = part.invitation === 'ACCEPTED';
  const row: ContactRow = {
    id: chance.id(),
    organizationId: stage.organizationId,
    customerId: customer.id,
    name: part.email?.startsWith('contact@') ? name : stage.mark(name),
    email,
    phone: `+49 40 ${chance.int(200_000, 999_999)}`,
    position: chance.pick(POSITIONS),
    locale: chance.share(0.15) && !part.email ? 'EN' : 'DE',
    portalAccess: part.invitation !== undefined,
    accessRevokedAt: part.invitation === 'REVOKED' ? calendar.hoursAgo(24) : null,
    ...(part.flags ?? ALL_ON),
    limitedToObjects: part.limitedTo !== undefined,
    ownTicketsOnly: part.ownTicketsOnly ?? false,
    lastSignInAt: accepted && part.limitedTo !== 0 ? calendar.hoursAgo(chance.int(1, 400)) : null,
  };
  rows.contacts.push(row);
  for (const object of objects.slice(0, part.limitedTo ?? 0)) {
    rows.contactObjects.push({
      contactId: row.id,
      objectId: object.id,
      organizationId: stage.organizationId,
      customerId: customer.id,
    });
  }
  if (part.invitation && email) invite(stage, row, email, part.invitation);
}

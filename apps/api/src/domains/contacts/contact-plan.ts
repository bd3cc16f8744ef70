import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../platform/db/transactions.ts';
import type { Problems } from '../../platform/errors/refusal.ts';
import { flagsTurnedOn } from '../../platform/input/visibility.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { contactChanges, newContact, type ContactColumns } from './contact-input.ts';
import { ContactEntity } from './contact.entity.ts';
import type { ContactSaveInput } from './contact.inputs.ts';

/** One contact that is to be added or changed. */
export interface ContactSave {
  path: readonly string[];
  /** Null for a new one. */
  contact: ContactEntity | null;
  before: Omit<ContactColumns, 'name'> & { name?: string };
  changes: Partial<ContactColumns>;
  /** Ids of the objects of a limited contact; undefined leaves them as they are. */
  objectIds: readonly string[] | undefined;
}

/** What a save makes of the contacts of a customer. */
export interface ContactPlan {
  saves: ContactSave[];
  /** Contacts of the customer that the save does not mention. */
  others: ContactEntity[];
  objectNames: ReadonlyMap<string, string>;
}

const PATH = ['input', 'contacts'];
const MAX = 100;

/**
 * Checks every contact of a save before anything is changed, so that all problems are shown at once.
 *
 * @param customerId null for a customer that is only about to be added: nothing belongs to it yet
 * @param pro whether the plan lets portal switches be turned on
 */
export async function planContacts(
  em: Em,
  problems: Problems,
  customerId: string | null,
  inputs: readonly ContactSaveInput[],
  pro: boolean,
): Promise<ContactPlan> {
  const all = customerId
    ? await em.find(
        ContactEntity,
        { customerId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      )
    : [];
  const objects =
    customerId && inputs.some(({ objectIds }) => objectIds)
      ? await em.find(ServiceObjectEntity, { customerId }, { fields: ['id', 'name'] })
      : [];
  const objectNames = new Map(objects.map((object) => [object.id, object.name]));
  if (inputs.length > MAX) problems.add('TOO_LONG', PATH, { message: 'TOO_MANY', values: { max: MAX } });
  const saves = inputs.slice(0, MAX).flatMap((input, index) => {
    const path = [...PATH, String(index)];
    const contact = input.id ? all.find((row) => row.id === input.id && !row.archivedAt) : null;
    if (contact === undefined) {
      problems.add('NOT_FOUND', [...path, 'id']);
      return [];
    }
    const before = contact ?? newContact;
    const save = {
      path,
      contact,
      before,
      changes: contactChanges(problems, path, input),
      objectIds: input.objectIds ?? undefined,
    };
    checkAccess(problems, save, pro);
    if (!pro)
      for (const flag of flagsTurnedOn(input.visibility, before))
        problems.add('PLAN_REQUIRED', [...path, 'visibility', flag]);
    if (save.objectIds?.some((id) => !objectNames.has(id))) problems.add('NOT_FOUND', [...path, 'objectIds']);
    return [save];
  });
  checkUnique(problems, saves, all);
  return { saves, others: all.filter((row) => !saves.some((save) => save.contact === row)), objectNames };
}

/** Whether a contact with an e-mail address is there after the save. */
export function hasReachableContact({ saves, others }: ContactPlan): boolean {
  return (
    saves.some((save) => emailAfter(save) !== null) ||
    others.some((contact) => contact.email && !contact.archivedAt)
  );
}

/** Whether the save lets the contact into the portal who was not let in before. */
export function grantsAccess({ contact, before, changes }: ContactSave): boolean {
  return changes.portalAccess === true && (!before.portalAccess || Boolean(contact?.accessRevokedAt));
}

function checkAccess(problems: Problems, save: ContactSave, pro: boolean): void {
  const access = save.changes.portalAccess ?? save.before.portalAccess;
  if (access && emailAfter(save) === null) {
    problems.add('REQUIRED', [...save.path, 'email'], { message: 'EMAIL_NEEDED_FOR_PORTAL' });
  }
  if (!pro && grantsAccess(save)) problems.add('PLAN_REQUIRED', [...save.path, 'portalAccess']);
}

function checkUnique(problems: Problems, saves: readonly ContactSave[], all: readonly ContactEntity[]): void {
  const mentioned = new Set<ContactEntity>();
  const emails = new Set(
    all.filter((row) => !saves.some((save) => save.contact === row)).map((row) => row.email),
  );
  for (const save of saves) {
    const { contact, path } = save;
    if (contact && mentioned.has(contact)) problems.add('INVALID', [...path, 'id']);
    else if (contact) mentioned.add(contact);
    const email = emailAfter(save);
    if (email !== null && emails.has(email))
      problems.add('TAKEN', [...path, 'email'], { message: 'CONTACT_EMAIL_TAKEN' });
    emails.add(email);
  }
}

function emailAfter({ before, changes }: ContactSave): string | null {
  return (changes.email === undefined ? before.email : changes.email) ?? null;
}

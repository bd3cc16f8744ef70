import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { flagsOf } from '../../platform/input/visibility.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { endSessionsOf } from '../auth/session.service.ts';
import type { CustomerEntity } from '../customers/customer.entity.ts';
import { inviteContacts, revokeInvitations, withoutLink } from '../invitations/invitation.service.ts';
import { ContactObjectEntity } from './contact-object.entity.ts';
import { newContact, type ContactColumns } from './contact-input.ts';
import { grantsAccess, type ContactPlan, type ContactSave } from './contact-plan.ts';
import { ContactEntity } from './contact.entity.ts';

export { hasReachableContact, planContacts, type ContactPlan } from './contact-plan.ts';

/** A contact after it was changed, and what it was before; `before` is null for a new one. */
interface SavedContact {
  save: ContactSave;
  contact: ContactEntity;
  before: ContactColumns | null;
  granted: boolean;
}

/**
 * Carries a checked plan out, with its audit rows; the caller flushes.
 *
 * @returns what `settleContacts` needs after the flush
 */
export async function changeContacts(
  em: Em,
  context: RequestContext,
  customer: CustomerEntity,
  plan: ContactPlan,
): Promise<SavedContact[]> {
  await freeAddresses(em, plan);
  return plan.saves.map((save) => {
    const granted = grantsAccess(save);
    if (!save.contact) {
      const { id: customerId, organizationId } = customer;
      const columns = { ...newContact, name: '', ...save.changes };
      const contact = em.create(ContactEntity, { id: v7(), organizationId, customerId, ...columns });
      audit(
        em,
        context.actor,
        'contact.create',
        subject(contact),
        changesBetween({}, { ...baseOf(columns), ...rightsOf(columns), portalAccess: columns.portalAccess }),
      );
      return { save, contact, before: null, granted };
    }
    const { contact } = save;
    const before = { ...columnsOf(contact) };
    Object.assign(contact, save.changes);
    if (save.changes.portalAccess) contact.accessRevokedAt = null;
    auditChanges(em, context, contact, before, granted);
    return { save, contact, before, granted };
  });
}

/** An address that one contact gives up may be taken by another in the same save: the database looks row by row. */
async function freeAddresses(em: Em, { saves }: ContactPlan): Promise<void> {
  const given = saves.flatMap(({ contact, changes }) =>
    contact?.email && changes.email !== undefined && changes.email !== contact.email ? [contact.id] : [],
  );
  if (given.length > 0) await em.nativeUpdate(ContactEntity, { id: { $in: given } }, { email: null });
}

/**
 * Brings links, sessions and invitations in line with the contacts as they are now: whoever lost access is out at once,
 * an old address loses its link, and whoever is due gets an invitation.
 *
 * @param portal whether the customer's portal is open now, and whether this save opened it
 */
export async function settleContacts(
  em: Em,
  context: RequestContext,
  plan: ContactPlan,
  saved: readonly SavedContact[],
  portal: { open: boolean; opened: boolean },
): Promise<void> {
  for (const { save, contact, before } of saved) {
    if (save.objectIds) await setObjects(em, context, contact, save.objectIds, plan.objectNames);
    const closed = before?.portalAccess === true && !contact.portalAccess;
    if (closed) await endSessionsOf(em, { contactId: contact.id });
    if (closed || (before && before.email !== contact.email)) await revokeInvitations(em, contact.id);
  }
  if (!portal.open) return;
  const asked = new Set(
    saved
      .filter(({ contact, before, granted }) => granted || before === null || before.email !== contact.email)
      .map(({ contact }) => contact),
  );
  const { never, noMore } = await withoutLink(em, [...saved.map(({ contact }) => contact), ...plan.others]);
  // An invitation that failed or expired is for the office to send again: saving something else must not do it.
  const again = noMore.filter((contact) => portal.opened || asked.has(contact));
  await inviteContacts(em, context, [...never, ...again]);
}

async function setObjects(
  em: Em,
  context: RequestContext,
  contact: ContactEntity,
  objectIds: readonly string[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { id: contactId, organizationId, customerId } = contact;
  const links = await em.find(ContactObjectEntity, { contactId });
  const before = links.map((link) => link.objectId);
  const after = [...new Set(objectIds)];
  const gone = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  if (gone.length > 0) await em.nativeDelete(ContactObjectEntity, { contactId, objectId: { $in: gone } });
  if (added.length > 0) {
    await em.insertMany(
      ContactObjectEntity,
      added.map((objectId) => ({ contactId, objectId, organizationId, customerId })),
    );
  }
  const named = (ids: readonly string[]) => ({
    objects: ids
      .map((id) => names.get(id) ?? id)
      .toSorted()
      .join(', '),
  });
  const changes = changesBetween(named(before), named(after));
  if (changes.length > 0) audit(em, context.actor, 'contact.objects.change', subject(contact), changes);
}

function auditChanges(
  em: Em,
  { actor }: RequestContext,
  contact: ContactEntity,
  before: ContactColumns,
  granted: boolean,
): void {
  const base = changesBetween(baseOf(before), baseOf(contact));
  if (base.length > 0) audit(em, actor, 'contact.update', subject(contact), base);
  const rights = changesBetween(rightsOf(before), rightsOf(contact));
  if (rights.length > 0) audit(em, actor, 'visibility.change', subject(contact), rights);
  const access = [
    { field: 'portalAccess', before: String(before.portalAccess), after: String(contact.portalAccess) },
  ];
  if (granted) audit(em, actor, 'portal.access.grant', subject(contact), access);
  if (before.portalAccess && !contact.portalAccess)
    audit(em, actor, 'portal.access.revoke', subject(contact), access);
}

function columnsOf(contact: ContactEntity): ContactColumns {
  const { portalAccess, showAssignments, showInvoices, showExecutors, limitedToObjects, ownTicketsOnly } =
    contact;
  return {
    ...baseOf(contact),
    portalAccess,
    showAssignments,
    showInvoices,
    showExecutors,
    limitedToObjects,
    ownTicketsOnly,
  };
}

const baseOf = ({ name, email, phone, position, locale }: ContactColumns) => ({
  name,
  email,
  phone,
  position,
  locale,
});

const rightsOf = (row: ContactColumns) => ({
  ...flagsOf(row),
  limitedToObjects: row.limitedToObjects,
  ownTicketsOnly: row.ownTicketsOnly,
});

const subject = (contact: ContactEntity) => ({ kind: 'Contact', id: contact.id, name: contact.name });

import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Em } from '../../platform/db/transactions.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { removeMembership } from '../auth/session.service.ts';
import { revokeInvitations } from '../invitations/invitation.service.ts';
import { ContactEntity } from './contact.entity.ts';

/**
 * Takes portal access from a contact for good: links, sessions and the membership end at once. Letting the contact in
 * again takes a new invitation.
 *
 * @throws Refusal NOT_FOUND
 */
export async function revokePortalAccess(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const contact = await foundForUpdate(em, ContactEntity, id);
    await revoke(em, context, contact);
  });
}

/**
 * Puts a contact away; portal access ends with it.
 *
 * @throws Refusal NOT_FOUND
 */
export async function archiveContact(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const contact = await foundForUpdate(em, ContactEntity, id);
    if (contact.archivedAt) return;
    contact.archivedAt = new Date();
    audit(em, context.actor, 'contact.archive', { kind: 'Contact', id, name: contact.name });
    await revoke(em, context, contact);
  });
}

/**
 * Brings a contact back, without portal access: that is given again on purpose or not at all.
 *
 * @throws Refusal NOT_FOUND
 */
export async function restoreContact(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const contact = await foundForUpdate(em, ContactEntity, id);
    if (!contact.archivedAt) return;
    contact.archivedAt = null;
    contact.portalAccess = false;
    audit(em, context.actor, 'contact.restore', { kind: 'Contact', id, name: contact.name });
  });
}

/** A second call finds nothing to take and leaves the moment of the first. */
async function revoke(em: Em, context: RequestContext, contact: ContactEntity): Promise<void> {
  const before = { portalAccess: contact.portalAccess };
  if (contact.portalAccess) contact.accessRevokedAt = new Date();
  contact.portalAccess = false;
  const changes = changesBetween(before, { portalAccess: contact.portalAccess });
  const { id, name } = contact;
  if (changes.length > 0)
    audit(em, context.actor, 'portal.access.revoke', { kind: 'Contact', id, name }, changes);
  await revokeInvitations(em, id);
  await removeMembership(em, { contactId: id });
}

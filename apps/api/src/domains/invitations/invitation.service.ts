import { ROLES } from '../../platform/db/roles.ts';
import { inRole, type Em } from '../../platform/db/transactions.ts';
import { MembershipEntity } from '../auth/membership.entity.ts';
import type { ContactEntity } from '../contacts/contact.entity.ts';
import type { StaffMemberEntity } from '../organizations/staff-member.entity.ts';
import { databaseNow, OPEN, writeInvitation, type InvitingContext } from './invitation-writing.ts';
import { InvitationEntity } from './invitation.entity.ts';

/**
 * Invites contacts, in the caller's transaction: retires their older links, writes the new invitations with their mail
 * jobs and audit rows. Who has no e-mail address, or is a member already, is left out.
 */
export async function inviteContacts(
  em: Em,
  context: InvitingContext,
  contacts: readonly ContactEntity[],
): Promise<void> {
  const reachable = contacts.filter((contact) => contact.email !== null);
  const members = await membersAmong(em, idsOf(reachable));
  for (const { id, name, organizationId, email } of reachable.filter((contact) => !members.has(contact.id))) {
    await writeInvitation(em, context, { kind: 'Contact', id, name, organizationId, email: email! });
  }
}

/** Invites a staff member, in the caller's transaction; like `inviteContacts`. */
export async function inviteStaffMember(
  em: Em,
  context: InvitingContext,
  staffMember: StaffMemberEntity,
): Promise<void> {
  const { id, name, organizationId, email } = staffMember;
  const members = await inRole(em, ROLES.auth, () => em.count(MembershipEntity, { staffMemberId: id }));
  if (members === 0)
    await writeInvitation(em, context, { kind: 'StaffMember', id, name, organizationId, email });
}

/** Kills every open link of a contact, in the caller's transaction. */
export async function revokeInvitations(em: Em, contactId: string): Promise<void> {
  const revokedAt = await databaseNow(em);
  await em.nativeUpdate(InvitationEntity, { contactId, ...OPEN }, { revokedAt });
}

/** Kills every open link of a staff member, in the caller's transaction. */
export async function revokeStaffInvitations(em: Em, staffMemberId: string): Promise<void> {
  const revokedAt = await databaseNow(em);
  await em.nativeUpdate(InvitationEntity, { staffMemberId, ...OPEN }, { revokedAt });
}

/** Contacts for whom no link is on its way. */
export interface WithoutLink {
  /** None was ever sent to the address that they have now. */
  never: ContactEntity[];
  /** One was, but it does not work any more: it failed, expired, or was used by somebody who is no member now. */
  noMore: ContactEntity[];
}

/**
 * Which of these contacts wait for an invitation: access is on, there is an address, nobody registered yet, and no link
 * that still works was sent, or waits to be sent, to that very address. Whether the portal is on at all is for the caller
 * to know.
 */
export async function withoutLink(em: Em, contacts: readonly ContactEntity[]): Promise<WithoutLink> {
  const open = contacts.filter(
    ({ portalAccess, email, accessRevokedAt, archivedAt }) =>
      portalAccess && email && !accessRevokedAt && !archivedAt,
  );
  const members = await membersAmong(em, idsOf(open));
  const waiting = open.filter(({ id }) => !members.has(id));
  if (waiting.length === 0) return { never: [], noMore: [] };
  const now = await databaseNow(em);
  const links = await em.find(InvitationEntity, {
    contactId: idsOf(waiting),
    revokedAt: null,
    supersededAt: null,
  });
  const byContact = Map.groupBy(links, (link) => link.contactId);
  const never: ContactEntity[] = [];
  const noMore: ContactEntity[] = [];
  for (const contact of waiting) {
    const own = (byContact.get(contact.id) ?? []).filter(({ email }) => email === contact.email);
    const works = own.some(
      ({ acceptedAt, failedAt, expiresAt }) => !acceptedAt && !failedAt && expiresAt > now,
    );
    if (own.length === 0) never.push(contact);
    else if (!works) noMore.push(contact);
  }
  return { never, noMore };
}

const idsOf = (contacts: readonly ContactEntity[]): string[] => contacts.map(({ id }) => id);

/** Memberships are beyond the office's own role: it sees no accounts. */
async function membersAmong(em: Em, contactIds: string[]): Promise<Set<string | null | undefined>> {
  if (contactIds.length === 0) return new Set();
  const members = await inRole(em, ROLES.auth, () => em.find(MembershipEntity, { contactId: contactIds }));
  return new Set(members.map((member) => member.contactId));
}

import { v7 } from 'uuid';
import { ROLES } from '../../platform/db/roles.ts';
import { inRole, type Em } from '../../platform/db/transactions.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Services } from '../../platform/services.ts';
import { hashToken, linkToken } from '../../platform/tokens.ts';
import { audit, type AuditSubject } from '../audit/audit.service.ts';
import { MembershipEntity } from '../auth/membership.entity.ts';
import type { ContactEntity } from '../contacts/contact.entity.ts';
import type { StaffMemberEntity } from '../organizations/staff-member.entity.ts';
import { InvitationEntity } from './invitation.entity.ts';

/** What inviting needs: who does it, the job queue and the key of the links. A `RequestContext` has it. */
export interface InvitingContext {
  actor: Actor;
  services: Pick<Services, 'jobs' | 'sessionSecret'>;
}

/** For how many days a link works; see "Invitation: the rule" of the product. */
const DAYS_VALID = 14;

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
  const members = await membersAmong(em, reachable.map((contact) => contact.id));
  for (const contact of reachable.filter(({ id }) => !members.has(id))) {
    const person = { contactId: contact.id, staffMemberId: null };
    const subject = { kind: 'Contact', id: contact.id, name: contact.name };
    await invite(em, context, person, { organizationId: contact.organizationId, email: contact.email! }, subject);
  }
}

/** Invites a staff member, in the caller's transaction; like `inviteContacts`. */
export async function inviteStaffMember(em: Em, context: InvitingContext, staffMember: StaffMemberEntity): Promise<void> {
  const { id, name, organizationId, email } = staffMember;
  const member = await inRole(em, ROLES.auth, () => em.count(MembershipEntity, { staffMemberId: id }));
  if (member > 0) return;
  const subject = { kind: 'StaffMember', id, name };
  await invite(em, context, { contactId: null, staffMemberId: id }, { organizationId, email }, subject);
}

/** Kills every open link of a contact, in the caller's transaction. */
export async function revokeInvitations(em: Em, contactId: string): Promise<void> {
  const revokedAt = await databaseNow(em);
  await em.nativeUpdate(InvitationEntity, { contactId, ...untouched }, { revokedAt });
}

/** Kills every open link of a staff member, in the caller's transaction. */
export async function revokeStaffInvitations(em: Em, staffMemberId: string): Promise<void> {
  const revokedAt = await databaseNow(em);
  await em.nativeUpdate(InvitationEntity, { staffMemberId, ...untouched }, { revokedAt });
}

/**
 * Whether saving must invite this contact: access is on, there is an address, nobody registered yet, and no link that
 * still works is on its way to that very address. Whether the portal is on at all is for the caller to know.
 */
export async function needsInvitation(em: Em, contact: ContactEntity): Promise<boolean> {
  const { id, email, portalAccess, accessRevokedAt, archivedAt } = contact;
  if (!portalAccess || !email || accessRevokedAt || archivedAt) return false;
  if ((await membersAmong(em, [id])).has(id)) return false;
  const now = await databaseNow(em);
  const open = await em.count(InvitationEntity, { contactId: id, email, expiresAt: { $gt: now }, ...untouched });
  return open === 0;
}

const untouched = { acceptedAt: null, revokedAt: null, supersededAt: null };

async function invite(
  em: Em,
  { actor, services }: InvitingContext,
  person: { contactId: string | null; staffMemberId: string | null },
  to: { organizationId: string; email: string },
  subject: AuditSubject,
): Promise<void> {
  const now = await databaseNow(em);
  const which = person.contactId ? { contactId: person.contactId } : { staffMemberId: person.staffMemberId };
  await em.nativeUpdate(InvitationEntity, { ...which, ...untouched }, { supersededAt: now });
  const id = v7();
  em.create(InvitationEntity, {
    id,
    ...to,
    ...person,
    tokenHash: hashToken(linkToken(services.sessionSecret, 'invitation', id)),
    createdAt: now,
    expiresAt: new Date(now.getTime() + DAYS_VALID * 86_400_000),
  });
  audit(em, actor, 'invitation.send', subject, [{ field: 'email', before: null, after: to.email }]);
  await services.jobs.add(em, 'invitation', { organizationId: to.organizationId, invitationId: id });
}

/** Memberships are beyond the office's own role: it sees no accounts. */
async function membersAmong(em: Em, contactIds: string[]): Promise<Set<string | null | undefined>> {
  if (contactIds.length === 0) return new Set();
  const members = await inRole(em, ROLES.auth, () => em.find(MembershipEntity, { contactId: contactIds }));
  return new Set(members.map((member) => member.contactId));
}

async function databaseNow(em: Em): Promise<Date> {
  const [row]: { now: Date | string }[] = await em.execute(`select now() as now`);
  return new Date(row!.now);
}

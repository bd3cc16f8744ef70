import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { forbidden } from '../../platform/errors/errors.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import { requiredEmail, requiredText } from '../../platform/input/text.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { removeMembership } from '../auth/session.service.ts';
import { inviteStaffMember, revokeStaffInvitations } from '../invitations/invitation.service.ts';
import { assertOwner } from './owner.ts';
import { StaffMemberEntity } from './staff-member.entity.ts';
import type { StaffMemberInviteInput } from './staff-member.inputs.ts';

/**
 * Lets a person into the office: writes the staff member and an invitation by mail. Somebody whose access was taken
 * away comes back as the same staff member, with a new invitation.
 *
 * @returns id of the staff member
 * @throws GraphQLError FORBIDDEN for who is no owner; Refusal with every problem at its field
 */
export async function inviteToOffice(
  context: RequestContext,
  input: StaffMemberInviteInput,
): Promise<string> {
  assertOwner(context.actor);
  const problems = new Problems();
  const name = requiredText(problems, ['input', 'name'], input.name, { max: LIMITS.name });
  const email = requiredEmail(problems, ['input', 'email'], input.email);
  problems.throwIfAny();
  return context.tx.write(async (em) => {
    const organizationId = organizationOf(context.actor);
    await lockedOwners(em, context);
    const columns = { name, owner: input.owner ?? false, locale: input.locale ?? context.locale };
    const known = await em.findOne(StaffMemberEntity, { organizationId, email });
    if (known && !known.archivedAt) throw refuse('TAKEN', ['input', 'email']);
    const staffMember =
      known ?? em.create(StaffMemberEntity, { id: v7(), organizationId, email, ...columns });
    Object.assign(staffMember, columns, { archivedAt: null });
    audit(em, context.actor, 'staff.invite', subject(staffMember), changesBetween({}, { ...columns, email }));
    await flushOrTaken(em, { staff_member_organization_id_email_unique: { field: ['input', 'email'] } });
    await inviteStaffMember(em, context, staffMember);
    return staffMember.id;
  });
}

/**
 * Takes access to the office away: sessions, links and the membership end at once.
 *
 * @throws GraphQLError FORBIDDEN for who is no owner; Refusal NOT_FOUND, or INVALID for oneself and the last owner
 */
export async function archiveStaffMember(context: RequestContext, id: string): Promise<void> {
  assertOwner(context.actor);
  await context.tx.write(async (em) => {
    const owners = await lockedOwners(em, context);
    const staffMember = await foundForUpdate(em, StaffMemberEntity, id);
    if (staffMember.id === context.actor.staffMemberId)
      throw refuse('INVALID', ['id'], { message: 'STAFF_SELF' });
    if (owners.every((owner) => owner.id === staffMember.id))
      throw refuse('INVALID', ['id'], { message: 'LAST_OWNER' });
    if (staffMember.archivedAt) return;
    staffMember.archivedAt = new Date();
    audit(em, context.actor, 'staff.archive', subject(staffMember));
    await revokeStaffInvitations(em, id);
    await removeMembership(em, { staffMemberId: id });
  });
}

/**
 * The owners, locked: two of them who archive each other at the same moment come one after the other, and the second
 * finds out that they are no owner any more.
 */
async function lockedOwners(em: Em, { actor }: RequestContext): Promise<StaffMemberEntity[]> {
  const owners = await em.find(
    StaffMemberEntity,
    { organizationId: organizationOf(actor), owner: true, archivedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (!owners.some((owner) => owner.id === actor.staffMemberId)) throw forbidden();
  return owners;
}

const subject = (staffMember: StaffMemberEntity) => ({
  kind: 'StaffMember',
  id: staffMember.id,
  name: staffMember.name,
});

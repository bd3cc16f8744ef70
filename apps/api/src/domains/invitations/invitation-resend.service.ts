import { ROLES } from '../../platform/db/roles.ts';
import { inRole, type Em } from '../../platform/db/transactions.ts';
import { forbidden } from '../../platform/errors/errors.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { Ref } from '../../platform/graphql/ref.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { MembershipEntity } from '../auth/membership.entity.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { StaffMemberEntity } from '../organizations/staff-member.entity.ts';
import { writeInvitation, type Invited } from './invitation-writing.ts';
import type { InvitationResendInput } from './invitation.inputs.ts';

/**
 * Sends a person a new invitation; the old link stops working.
 *
 * @throws Refusal when there is nobody to invite, or the link would open nothing
 */
export async function resendInvitation(context: RequestContext, input: InvitationResendInput): Promise<Ref> {
  const { contactId, staffMemberId } = input;
  if (contactId && staffMemberId) throw refuse('INVALID', ['input', 'staffMemberId']);
  if (!contactId && !staffMemberId) throw refuse('REQUIRED', ['input', 'contactId']);
  if (staffMemberId && !context.actor.owner) throw forbidden();
  return context.tx.write(async (em) => {
    const invited = contactId
      ? await contactToInvite(em, contactId)
      : await staffMemberToInvite(em, staffMemberId!);
    return { id: await writeInvitation(em, context, invited) };
  });
}

async function contactToInvite(em: Em, contactId: string): Promise<Invited> {
  const field = ['input', 'contactId'];
  const contact = await foundForUpdate(em, ContactEntity, contactId, field);
  const customer = await em.findOneOrFail(CustomerEntity, { id: contact.customerId });
  const organization = await em.findOneOrFail(OrganizationEntity, { id: contact.organizationId });
  const { id, name, email, organizationId } = contact;
  if (organization.plan !== 'PRO') throw refuse('PLAN_REQUIRED', field);
  if (!email) throw refuse('CONTACT_REQUIRED', field, { message: 'EMAIL_NEEDED_FOR_PORTAL' });
  const open = contact.portalAccess && !contact.accessRevokedAt && !contact.archivedAt;
  if (!open || !customer.portalEnabled || customer.archivedAt) {
    throw refuse('TRANSITION_NOT_ALLOWED', field, { message: 'INVITATION_ACCESS_OFF' });
  }
  await assertNoMember(em, { contactId }, field);
  return { kind: 'Contact', id, name, organizationId, email };
}

async function staffMemberToInvite(em: Em, staffMemberId: string): Promise<Invited> {
  const field = ['input', 'staffMemberId'];
  const { id, name, email, organizationId, archivedAt } = await foundForUpdate(
    em,
    StaffMemberEntity,
    staffMemberId,
    field,
  );
  if (archivedAt) throw refuse('TRANSITION_NOT_ALLOWED', field, { message: 'INVITATION_ACCESS_OFF' });
  await assertNoMember(em, { staffMemberId }, field);
  return { kind: 'StaffMember', id, name, organizationId, email };
}

async function assertNoMember(
  em: Em,
  who: { contactId: string } | { staffMemberId: string },
  field: string[],
): Promise<void> {
  const members = await inRole(em, ROLES.auth, () => em.count(MembershipEntity, who));
  if (members > 0) throw refuse('TRANSITION_NOT_ALLOWED', field, { message: 'INVITATION_REGISTERED' });
}

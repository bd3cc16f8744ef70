import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn } from '../../platform/db/columns.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { StaffMemberEntity } from '../organizations/staff-member.entity.ts';

/**
 * An invitation by mail to exactly one of a contact and a staff member. Only a hash of its token is stored; the token
 * is made again from the secret when the mail is sent, so that it never lies in a job (see ADR 0013).
 */
export const InvitationEntity = defineEntity({
  name: 'Invitation',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    contactId: p.manyToOne(ContactEntity).mapToPk().fieldName('contact_id').nullable(),
    staffMemberId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_member_id').nullable(),
    email: p.text(),
    tokenHash: p.text().unique(),
    createdAt: createdAtColumn(),
    sentAt: momentColumn().nullable(),
    failedAt: momentColumn().nullable(),
    failureReason: p.text().nullable(),
    expiresAt: momentColumn(),
    acceptedAt: momentColumn().nullable(),
    revokedAt: momentColumn().nullable(),
    supersededAt: momentColumn().nullable(),
  },
  indexes: [{ properties: ['contactId', 'createdAt'] }, { properties: ['staffMemberId', 'createdAt'] }],
  checks: [{ name: 'invitation_one_kind', expression: '(staff_member_id is null) <> (contact_id is null)' }],
});
export type InvitationEntity = InferEntity<typeof InvitationEntity>;

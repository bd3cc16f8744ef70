import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn } from '../../platform/db/columns.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { StaffMemberEntity } from '../organizations/staff-member.entity.ts';
import { AccountEntity } from './account.entity.ts';

/** What an account opens: exactly one of a staff member and a contact. */
export const MembershipEntity = defineEntity({
  name: 'Membership',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    accountId: p.manyToOne(AccountEntity).mapToPk().fieldName('account_id'),
    staffMemberId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_member_id').nullable().unique(),
    contactId: p.manyToOne(ContactEntity).mapToPk().fieldName('contact_id').nullable().unique(),
    createdAt: createdAtColumn(),
  },
  indexes: [{ properties: ['accountId'] }],
  checks: [{ name: 'membership_one_kind', expression: '(staff_member_id is null) <> (contact_id is null)' }],
});
export type MembershipEntity = InferEntity<typeof MembershipEntity>;

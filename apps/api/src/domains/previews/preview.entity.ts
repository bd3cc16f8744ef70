import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn } from '../../platform/db/columns.ts';
import { SessionEntity } from '../auth/session.entity.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { StaffMemberEntity } from '../organizations/staff-member.entity.ts';

/** The office looking at the portal as one contact. It dies with the session that started it. */
export const PreviewEntity = defineEntity({
  name: 'Preview',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id').deleteRule('cascade'),
    staffMemberId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_member_id'),
    contactId: p.manyToOne(ContactEntity).mapToPk().fieldName('contact_id'),
    tokenHash: p.text().unique(),
    expiresAt: momentColumn(),
    endedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
});
export type PreviewEntity = InferEntity<typeof PreviewEntity>;

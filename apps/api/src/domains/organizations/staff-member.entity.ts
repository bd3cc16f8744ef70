import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Locale } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** A person of the provider's office who can sign in. */
export const StaffMemberEntity = defineEntity({
  name: 'StaffMember',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    name: nameColumn(),
    email: p.text(),
    owner: p.boolean().default(false),
    locale: p.enum(() => Locale),
    archivedAt: momentColumn().nullable(),
    lastSignInAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['organizationId', 'email'] }],
});
export type StaffMemberEntity = InferEntity<typeof StaffMemberEntity>;

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Plan } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, nameColumn } from '../../platform/db/columns.ts';

/** The provider; the tenant. */
export const OrganizationEntity = defineEntity({
  name: 'Organization',
  properties: {
    id: idColumn(),
    name: nameColumn(),
    plan: p.enum(() => Plan),
    brandColor: p.text().default('#1c5d99'),
    phone: p.text().nullable(),
    contactEmail: p.text().nullable(),
    createdAt: createdAtColumn(),
  },
});
export type OrganizationEntity = InferEntity<typeof OrganizationEntity>;

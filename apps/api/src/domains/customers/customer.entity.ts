import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CustomerKind } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** Who is invoiced. The flags start off: the office makes things visible. */
export const CustomerEntity = defineEntity({
  name: 'Customer',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    number: p.text(),
    kind: p.enum(() => CustomerKind).default('COMPANY'),
    name: nameColumn(),
    street: p.text(),
    postalCode: p.text(),
    city: p.text(),
    country: p.text().default('DE'),
    vatId: p.text().nullable(),
    note: p.text().nullable(),
    portalEnabled: p.boolean().default(false),
    showAssignments: p.boolean().default(false),
    showInvoices: p.boolean().default(false),
    showExecutors: p.boolean().default(false),
    archivedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
    updatedAt: createdAtColumn().onUpdate(() => new Date()),
  },
  uniques: [{ properties: ['organizationId', 'number'] }],
  indexes: [{ properties: ['organizationId', 'name', 'id'] }],
});
export type CustomerEntity = InferEntity<typeof CustomerEntity>;

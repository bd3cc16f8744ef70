import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** The building or site where work is done. The flags start on: they can only take away. */
export const ServiceObjectEntity = defineEntity({
  name: 'ServiceObject',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    number: p.text(),
    name: nameColumn(),
    street: p.text(),
    postalCode: p.text(),
    city: nameColumn(),
    country: p.text().default('DE'),
    note: p.text().nullable(),
    showAssignments: p.boolean().default(true),
    showInvoices: p.boolean().default(true),
    showExecutors: p.boolean().default(true),
    archivedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['customerId', 'number'] }],
  indexes: [{ properties: ['customerId', 'name', 'id'] }, { properties: ['organizationId', 'name', 'id'] }],
});
export type ServiceObjectEntity = InferEntity<typeof ServiceObjectEntity>;

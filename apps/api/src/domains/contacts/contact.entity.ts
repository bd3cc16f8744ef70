import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Locale } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** A person at the customer. The flags start on: they can only take away. */
export const ContactEntity = defineEntity({
  name: 'Contact',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    name: nameColumn(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    position: p.text().nullable(),
    locale: p.enum(() => Locale).default('DE'),
    portalAccess: p.boolean().default(false),
    accessRevokedAt: momentColumn().nullable(),
    showAssignments: p.boolean().default(true),
    showInvoices: p.boolean().default(true),
    showExecutors: p.boolean().default(true),
    limitedToObjects: p.boolean().default(false),
    ownTicketsOnly: p.boolean().default(false),
    lastSignInAt: momentColumn().nullable(),
    archivedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['customerId', 'email'] }],
  indexes: [{ properties: ['customerId', 'name', 'id'] }],
});
export type ContactEntity = InferEntity<typeof ContactEntity>;

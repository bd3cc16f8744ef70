import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { AssignmentStatus } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** One dated piece of work at one object. */
export const AssignmentEntity = defineEntity({
  name: 'Assignment',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    objectId: p.manyToOne(ServiceObjectEntity).mapToPk().fieldName('object_id'),
    title: nameColumn(),
    description: p.text().nullable(),
    status: p.enum(() => AssignmentStatus).default('PLANNED'),
    startsAt: momentColumn(),
    endsAt: momentColumn(),
    completedAt: momentColumn().nullable(),
    note: p.text().nullable(),
    createdAt: createdAtColumn(),
  },
  indexes: [
    { properties: ['organizationId', 'startsAt', 'id'] },
    { properties: ['customerId', 'startsAt', 'id'] },
    { properties: ['objectId', 'startsAt', 'id'] },
  ],
});
export type AssignmentEntity = InferEntity<typeof AssignmentEntity>;

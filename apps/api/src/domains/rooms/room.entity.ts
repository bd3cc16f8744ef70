import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** A room of an object; tickets point at it. */
export const RoomEntity = defineEntity({
  name: 'Room',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    objectId: p.manyToOne(ServiceObjectEntity).mapToPk().fieldName('object_id'),
    name: nameColumn(),
    floor: p.text().nullable(),
    archivedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['objectId', 'name'] }],
});
export type RoomEntity = InferEntity<typeof RoomEntity>;

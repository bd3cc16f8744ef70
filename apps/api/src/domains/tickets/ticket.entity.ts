import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { TicketCategory, TicketStatus } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { RoomEntity } from '../rooms/room.entity.ts';

/**
 * A request or complaint of the customer. `updatedAt` moves only with what the customer may see, so that the order of
 * the list tells nothing about internal comments; `officeUpdatedAt` moves with everything.
 */
export const TicketEntity = defineEntity({
  name: 'Ticket',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    objectId: p.manyToOne(ServiceObjectEntity).mapToPk().fieldName('object_id').nullable(),
    roomId: p.manyToOne(RoomEntity).mapToPk().fieldName('room_id').nullable(),
    authorContactId: p.manyToOne(ContactEntity).mapToPk().fieldName('author_contact_id').nullable(),
    authorName: nameColumn(),
    number: p.text(),
    subject: p.text(),
    description: p.text(),
    category: p.enum(() => TicketCategory),
    status: p.enum(() => TicketStatus).default('NEW'),
    doneAt: momentColumn().nullable(),
    doneProposed: p.boolean().default(false),
    idempotencyKey: p.text().nullable(),
    createdAt: createdAtColumn(),
    updatedAt: createdAtColumn(),
    officeUpdatedAt: createdAtColumn(),
  },
  uniques: [
    { properties: ['organizationId', 'number'] },
    { properties: ['organizationId', 'idempotencyKey'] },
  ],
  indexes: [
    { properties: ['organizationId', 'updatedAt', 'id'] },
    { properties: ['customerId', 'updatedAt', 'id'] },
    { properties: ['objectId'] },
  ],
});
export type TicketEntity = InferEntity<typeof TicketEntity>;

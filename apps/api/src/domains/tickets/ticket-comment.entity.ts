import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn } from '../../platform/db/columns.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { TicketEntity } from './ticket.entity.ts';

/** A comment on a ticket. Internal ones never reach the portal. */
export const TicketCommentEntity = defineEntity({
  name: 'TicketComment',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    ticketId: p.manyToOne(TicketEntity).mapToPk().fieldName('ticket_id'),
    authorContactId: p.manyToOne(ContactEntity).mapToPk().fieldName('author_contact_id').nullable(),
    authorName: p.text(),
    fromOffice: p.boolean(),
    internal: p.boolean().default(false),
    body: p.text(),
    idempotencyKey: p.text().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['ticketId', 'idempotencyKey'] }],
  indexes: [{ properties: ['ticketId', 'createdAt', 'id'] }],
});
export type TicketCommentEntity = InferEntity<typeof TicketCommentEntity>;

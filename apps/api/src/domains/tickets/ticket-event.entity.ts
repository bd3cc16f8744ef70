import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { TicketEventKind, TicketStatus } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { TicketEntity } from './ticket.entity.ts';

/** What happened to a ticket. `internal` events never reach the portal. */
export const TicketEventEntity = defineEntity({
  name: 'TicketEvent',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    ticketId: p.manyToOne(TicketEntity).mapToPk().fieldName('ticket_id'),
    kind: p.enum(() => TicketEventKind),
    fromStatus: p.enum(() => TicketStatus).nullable(),
    toStatus: p.enum(() => TicketStatus).nullable(),
    actorName: p.text(),
    internal: p.boolean().default(false),
    createdAt: createdAtColumn(),
  },
  indexes: [{ properties: ['ticketId', 'createdAt', 'id'] }],
});
export type TicketEventEntity = InferEntity<typeof TicketEventEntity>;

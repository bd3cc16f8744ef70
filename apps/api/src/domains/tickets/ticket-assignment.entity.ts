import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { AssignmentEntity } from '../assignments/assignment.entity.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { TicketEntity } from './ticket.entity.ts';

/** That an assignment settles a ticket. */
export const TicketAssignmentEntity = defineEntity({
  name: 'TicketAssignment',
  properties: {
    ticketId: p.manyToOne(TicketEntity).mapToPk().fieldName('ticket_id').primary(),
    assignmentId: p.manyToOne(AssignmentEntity).mapToPk().fieldName('assignment_id').primary(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
  },
  indexes: [{ properties: ['assignmentId'] }],
});
export type TicketAssignmentEntity = InferEntity<typeof TicketAssignmentEntity>;

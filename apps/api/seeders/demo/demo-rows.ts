import type { AccountEntity } from '../../src/domains/auth/account.entity.ts';
import type { AssignmentEntity } from '../../src/domains/assignments/assignment.entity.ts';
import type { AssignmentExecutorEntity } from '../../src/domains/assignments/assignment-executor.entity.ts';
import type { MembershipEntity } from '../../src/domains/auth/membership.entity.ts';
import type { ContactEntity } from '../../src/domains/contacts/contact.entity.ts';
import type { ContactObjectEntity } from '../../src/domains/contacts/contact-object.entity.ts';
import type { CustomerEntity } from '../../src/domains/customers/customer.entity.ts';
import type { ExecutorEntity } from '../../src/domains/executors/executor.entity.ts';
import type { InvitationEntity } from '../../src/domains/invitations/invitation.entity.ts';
import type { InvoiceEntity } from '../../src/domains/invoices/invoice.entity.ts';
import type { ServiceObjectEntity } from '../../src/domains/objects/object.entity.ts';
import type { OrganizationEntity } from '../../src/domains/organizations/organization.entity.ts';
import type { StaffMemberEntity } from '../../src/domains/organizations/staff-member.entity.ts';
import type { RoomEntity } from '../../src/domains/rooms/room.entity.ts';
import type { TicketAssignmentEntity } from '../../src/domains/tickets/ticket-assignment.entity.ts';
import type { TicketCommentEntity } from '../../src/domains/tickets/ticket-comment.entity.ts';
import type { TicketEntity } from '../../src/domains/tickets/ticket.entity.ts';
import type { TicketEventEntity } from '../../src/domains/tickets/ticket-event.entity.ts';

/** What a whole row has that the database or its columns' defaults do not give. */
type Row<E, Given extends keyof E> = Pick<E, Given> & Partial<E>;

export type CustomerRow = Row<
  CustomerEntity,
  'id' | 'organizationId' | 'number' | 'name' | 'showAssignments' | 'showInvoices' | 'showExecutors'
>;
export type ObjectRow = Row<
  ServiceObjectEntity,
  'id' | 'organizationId' | 'customerId' | 'name' | 'street' | 'city'
>;
export type RoomRow = Row<RoomEntity, 'id' | 'organizationId' | 'customerId' | 'objectId' | 'name'>;
export type ContactRow = Row<ContactEntity, 'id' | 'organizationId' | 'customerId' | 'name'>;
export type ExecutorRow = Row<ExecutorEntity, 'id' | 'organizationId' | 'displayName' | 'kind'>;
export type AssignmentRow = Row<
  AssignmentEntity,
  'id' | 'organizationId' | 'customerId' | 'objectId' | 'title' | 'status' | 'startsAt' | 'endsAt'
>;
export type InvoiceRow = Row<
  InvoiceEntity,
  | 'id'
  | 'organizationId'
  | 'number'
  | 'issueDate'
  | 'lines'
  | 'netMinorUnits'
  | 'taxMinorUnits'
  | 'grossMinorUnits'
>;
export type TicketRow = Row<
  TicketEntity,
  'id' | 'organizationId' | 'customerId' | 'number' | 'subject' | 'status'
>;

/** Everything of the demo, by table, in the order in which the rows can be written. */
export interface DemoRows {
  organizations: Row<OrganizationEntity, 'id' | 'name' | 'plan'>[];
  staffMembers: Row<StaffMemberEntity, 'id' | 'organizationId' | 'name' | 'email'>[];
  accounts: Row<AccountEntity, 'id' | 'email' | 'name'>[];
  customers: CustomerRow[];
  contacts: ContactRow[];
  memberships: Row<MembershipEntity, 'id' | 'organizationId' | 'accountId'>[];
  invitations: Row<InvitationEntity, 'id' | 'organizationId' | 'email'>[];
  objects: ObjectRow[];
  contactObjects: Row<ContactObjectEntity, 'contactId' | 'objectId'>[];
  rooms: RoomRow[];
  executors: ExecutorRow[];
  assignments: AssignmentRow[];
  assignmentExecutors: Row<AssignmentExecutorEntity, 'assignmentId' | 'executorId' | 'draft'>[];
  invoices: InvoiceRow[];
  tickets: TicketRow[];
  ticketEvents: Row<TicketEventEntity, 'id' | 'ticketId' | 'kind'>[];
  ticketComments: Row<TicketCommentEntity, 'id' | 'ticketId' | 'body'>[];
  ticketAssignments: Row<TicketAssignmentEntity, 'ticketId' | 'assignmentId'>[];
}

/** No rows yet. */
export function noRows(): DemoRows {
  return {
    organizations: [],
    staffMembers: [],
    accounts: [],
    customers: [],
    contacts: [],
    memberships: [],
    invitations: [],
    objects: [],
    contactObjects: [],
    rooms: [],
    executors: [],
    assignments: [],
    assignmentExecutors: [],
    invoices: [],
    tickets: [],
    ticketEvents: [],
    ticketComments: [],
    ticketAssignments: [],
  };
}

import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import { AssignmentExecutorEntity } from '../../src/domains/assignments/assignment-executor.entity.ts';
import { AssignmentEntity } from '../../src/domains/assignments/assignment.entity.ts';
import { AccountEntity } from '../../src/domains/auth/account.entity.ts';
import { MembershipEntity } from '../../src/domains/auth/membership.entity.ts';
import { ContactObjectEntity } from '../../src/domains/contacts/contact-object.entity.ts';
import { ContactEntity } from '../../src/domains/contacts/contact.entity.ts';
import { CustomerEntity } from '../../src/domains/customers/customer.entity.ts';
import { ExecutorEntity } from '../../src/domains/executors/executor.entity.ts';
import { FileEntity } from '../../src/domains/files/file.entity.ts';
import { InvitationEntity } from '../../src/domains/invitations/invitation.entity.ts';
import { InvoiceEntity } from '../../src/domains/invoices/invoice.entity.ts';
import { ServiceObjectEntity } from '../../src/domains/objects/object.entity.ts';
import { OrganizationEntity } from '../../src/domains/organizations/organization.entity.ts';
import { StaffMemberEntity } from '../../src/domains/organizations/staff-member.entity.ts';
import { RoomEntity } from '../../src/domains/rooms/room.entity.ts';
import { TicketAssignmentEntity } from '../../src/domains/tickets/ticket-assignment.entity.ts';
import { TicketCommentEntity } from '../../src/domains/tickets/ticket-comment.entity.ts';
import { TicketEventEntity } from '../../src/domains/tickets/ticket-event.entity.ts';
import { TicketEntity } from '../../src/domains/tickets/ticket.entity.ts';
import type { Em } from '../../src/platform/db/transactions.ts';
import type { DemoRows } from './demo-rows.ts';
import type { FileRow } from './invoice-files.ts';

/** Fewer than PostgreSQL's 65,535 parameters, whatever the table. */
const BATCH = 500;

/** Writes the rows in an order in which every reference exists already. */
export async function writeRows(em: Em, rows: DemoRows, files: FileRow[]): Promise<void> {
  const put = async <E extends object>(entity: EntityName<E>, list: readonly object[]): Promise<void> => {
    for (let from = 0; from < list.length; from += BATCH) {
      await em.insertMany(entity, list.slice(from, from + BATCH) as RequiredEntityData<E>[]);
    }
  };
  await put(OrganizationEntity, rows.organizations);
  await put(StaffMemberEntity, rows.staffMembers);
  await put(AccountEntity, rows.accounts);
  await put(CustomerEntity, rows.customers);
  await put(ContactEntity, rows.contacts);
  await put(MembershipEntity, rows.memberships);
  await put(InvitationEntity, rows.invitations);
  await put(ServiceObjectEntity, rows.objects);
  await put(ContactObjectEntity, rows.contactObjects);
  await put(RoomEntity, rows.rooms);
  await put(ExecutorEntity, rows.executors);
  await put(AssignmentEntity, rows.assignments);
  await put(AssignmentExecutorEntity, rows.assignmentExecutors);
  await put(InvoiceEntity, rows.invoices);
  await put(TicketEntity, rows.tickets);
  await put(TicketEventEntity, rows.ticketEvents);
  await put(TicketCommentEntity, rows.ticketComments);
  await put(TicketAssignmentEntity, rows.ticketAssignments);
  await put(FileEntity, files);
}

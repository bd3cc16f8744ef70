import { AssignmentExecutorEntity } from './domains/assignments/assignment-executor.entity.ts';
import { AssignmentEntity } from './domains/assignments/assignment.entity.ts';
import { AuditEventEntity } from './domains/audit/audit-event.entity.ts';
import { AccountEntity } from './domains/auth/account.entity.ts';
import { MembershipEntity } from './domains/auth/membership.entity.ts';
import { PasswordResetEntity } from './domains/auth/password-reset.entity.ts';
import { SessionEntity } from './domains/auth/session.entity.ts';
import { ContactObjectEntity } from './domains/contacts/contact-object.entity.ts';
import { ContactEntity } from './domains/contacts/contact.entity.ts';
import { CustomerEntity } from './domains/customers/customer.entity.ts';
import { ExecutorEntity } from './domains/executors/executor.entity.ts';
import { FileEntity } from './domains/files/file.entity.ts';
import { InvitationEntity } from './domains/invitations/invitation.entity.ts';
import { InvoiceEntity } from './domains/invoices/invoice.entity.ts';
import { ServiceObjectEntity } from './domains/objects/object.entity.ts';
import { OrganizationEntity } from './domains/organizations/organization.entity.ts';
import { StaffMemberEntity } from './domains/organizations/staff-member.entity.ts';
import { PreviewEntity } from './domains/previews/preview.entity.ts';
import { RoomEntity } from './domains/rooms/room.entity.ts';
import { TicketAssignmentEntity } from './domains/tickets/ticket-assignment.entity.ts';
import { TicketCommentEntity } from './domains/tickets/ticket-comment.entity.ts';
import { TicketEventEntity } from './domains/tickets/ticket-event.entity.ts';
import { TicketEntity } from './domains/tickets/ticket.entity.ts';

/** Every table of the product, for MikroORM. */
export const entities = [
  OrganizationEntity,
  StaffMemberEntity,
  CustomerEntity,
  ContactEntity,
  ContactObjectEntity,
  ServiceObjectEntity,
  RoomEntity,
  ExecutorEntity,
  AssignmentEntity,
  AssignmentExecutorEntity,
  InvoiceEntity,
  TicketEntity,
  TicketAssignmentEntity,
  TicketCommentEntity,
  TicketEventEntity,
  FileEntity,
  AuditEventEntity,
  AccountEntity,
  MembershipEntity,
  SessionEntity,
  PasswordResetEntity,
  InvitationEntity,
  PreviewEntity,
];

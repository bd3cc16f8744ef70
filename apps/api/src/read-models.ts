import { assignmentRead } from './domains/assignments/assignment.read.ts';
import { auditEventRead } from './domains/audit/audit-event.read.ts';
import { accountRead, accountSessionRead, membershipRead } from './domains/auth/account.read.ts';
import { viewerRead } from './domains/auth/viewer.read.ts';
import { contactRead } from './domains/contacts/contact.read.ts';
import { customerRead } from './domains/customers/customer.read.ts';
import { executorRead } from './domains/executors/executor.read.ts';
import { fileRead } from './domains/files/file.read.ts';
import { invitationRead } from './domains/invitations/invitation.read.ts';
import { invoiceRead } from './domains/invoices/invoice.read.ts';
import { objectRead } from './domains/objects/object.read.ts';
import { organizationRead, staffMemberRead } from './domains/organizations/organization.read.ts';
import { roomRead } from './domains/rooms/room.read.ts';
import { ticketCommentRead, ticketEventRead } from './domains/tickets/ticket-timeline.read.ts';
import { ticketRead } from './domains/tickets/ticket.read.ts';
import type { ReadModel } from './platform/read/model.ts';
import { usableMembership } from './visibility/membership.ts';
import { menuSql } from './visibility/portal-rows.ts';

/** How every type of the contract that lies in the database is read. */
export const readModels: readonly ReadModel[] = [
  accountRead(usableMembership),
  accountSessionRead,
  assignmentRead,
  auditEventRead,
  contactRead,
  customerRead,
  executorRead,
  fileRead,
  invitationRead,
  invoiceRead,
  membershipRead(usableMembership),
  objectRead,
  organizationRead,
  roomRead,
  staffMemberRead,
  ticketCommentRead,
  ticketEventRead,
  ticketRead,
  viewerRead(() => menuSql),
];

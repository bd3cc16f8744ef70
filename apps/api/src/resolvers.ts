import type { NonEmptyArray } from 'type-graphql';
import { AssignmentQueries } from './domains/assignments/assignment.queries.ts';
import { AssignmentResolver } from './domains/assignments/assignment.resolver.ts';
import { AuditEventQueries } from './domains/audit/audit-event.queries.ts';
import { AccountResolver } from './domains/auth/account.resolver.ts';
import { PasswordResolver } from './domains/auth/password.resolver.ts';
import { SignInResolver } from './domains/auth/sign-in.resolver.ts';
import { TotpResolver } from './domains/auth/totp.resolver.ts';
import { ViewerResolver } from './domains/auth/viewer.resolver.ts';
import { CustomerContactFields } from './domains/contacts/contact.fields.ts';
import { ContactQueries } from './domains/contacts/contact.queries.ts';
import { ContactResolver } from './domains/contacts/contact.resolver.ts';
import { CustomerQueries } from './domains/customers/customer.queries.ts';
import { CustomerResolver } from './domains/customers/customer.resolver.ts';
import { ExecutorQueries } from './domains/executors/executor.queries.ts';
import { ExecutorResolver } from './domains/executors/executor.resolver.ts';
import { explanationQueries } from './domains/explanations/explanation.queries.ts';
import { InvitationResolver } from './domains/invitations/invitation.resolver.ts';
import { InvoiceImportResolver } from './domains/invoices/invoice-import.resolver.ts';
import { InvoiceQueries } from './domains/invoices/invoice.queries.ts';
import { InvoiceResolver } from './domains/invoices/invoice.resolver.ts';
import { CustomerObjectFields } from './domains/objects/object.fields.ts';
import { ServiceObjectQueries } from './domains/objects/object.queries.ts';
import { ServiceObjectResolver } from './domains/objects/object.resolver.ts';
import { OrganizationResolver } from './domains/organizations/organization.resolver.ts';
import { StaffMemberQueries } from './domains/organizations/staff-member.queries.ts';
import { PreviewResolver } from './domains/previews/preview.resolver.ts';
import { ServiceObjectRoomFields } from './domains/rooms/room.fields.ts';
import { RoomResolver } from './domains/rooms/room.resolver.ts';
import { TicketTicketCommentFields } from './domains/tickets/ticket-comment.fields.ts';
import { TicketCommentResolver } from './domains/tickets/ticket-comment.resolver.ts';
import { TicketTicketEventFields } from './domains/tickets/ticket-event.fields.ts';
import { TicketLinkResolver } from './domains/tickets/ticket-link.resolver.ts';
import { AssignmentTicketFields } from './domains/tickets/ticket.fields.ts';
import { TicketQueries } from './domains/tickets/ticket.queries.ts';
import { TicketResolver } from './domains/tickets/ticket.resolver.ts';
import { explain } from './visibility/explanation.ts';

/** Every resolver class of the API. */
export const resolvers = [
  AccountResolver,
  AssignmentQueries,
  AssignmentResolver,
  AssignmentTicketFields,
  AuditEventQueries,
  ContactQueries,
  ContactResolver,
  CustomerContactFields,
  CustomerObjectFields,
  CustomerQueries,
  CustomerResolver,
  ExecutorQueries,
  ExecutorResolver,
  explanationQueries(explain),
  InvitationResolver,
  InvoiceImportResolver,
  InvoiceQueries,
  InvoiceResolver,
  OrganizationResolver,
  PasswordResolver,
  PreviewResolver,
  RoomResolver,
  ServiceObjectQueries,
  ServiceObjectResolver,
  ServiceObjectRoomFields,
  SignInResolver,
  StaffMemberQueries,
  TicketCommentResolver,
  TicketLinkResolver,
  TicketQueries,
  TicketResolver,
  TicketTicketCommentFields,
  TicketTicketEventFields,
  TotpResolver,
  ViewerResolver,
] as unknown as NonEmptyArray<Function>;

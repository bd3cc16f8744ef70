/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Input of `accountUpdate`. */
export type AccountUpdateInput = {
  /** Language. */
  locale?: Locale | null | undefined;
  /** Name, at most 120 characters. */
  name?: string | null | undefined;
  /** Whether mail about tickets is wanted. */
  ticketMails?: boolean | null | undefined;
};

/** A postal address. */
export type AddressInput = {
  /** Town. */
  city: string;
  /** ISO 3166 code of the country; `DE` when left out. */
  country?: string | null | undefined;
  /** Postal code. */
  postalCode: string;
  /** Street and house number. */
  street: string;
};

/** Input of `assignmentCreate`. */
export type AssignmentCreateInput = {
  /** More about it, at most 5000 characters. */
  description?: string | null | undefined;
  /** Planned end, after the begin and at most 31 days later. */
  endsAt: string;
  /** UUIDs of the executors. */
  executorIds?: Array<string> | null | undefined;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** UUID of the object. */
  objectId: string;
  /** Planned begin. */
  startsAt: string;
  /** `DRAFT` or `PLANNED`; `PLANNED` when left out. */
  status?: AssignmentStatus | null | undefined;
  /** What is done, at most 200 characters. */
  title: string;
};

/** Which assignments. */
export type AssignmentFilter = {
  /** Only of this customer. */
  customerId?: string | null | undefined;
  /** Only with this executor, as far as the viewer may see executors. */
  executorId?: string | null | undefined;
  /** Only at this object. */
  objectId?: string | null | undefined;
  /** Words in the title, taken literally. */
  search?: string | null | undefined;
  /** Only those that begin before this moment. */
  startsBefore?: string | null | undefined;
  /** Only those that begin at or after this moment. */
  startsFrom?: string | null | undefined;
  /** Only with one of these states. */
  status?: Array<AssignmentStatus> | null | undefined;
};

/** Order of Assignment rows; ties are broken by the id. */
export type AssignmentSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: AssignmentSortField;
};

/** By what Assignment rows are ordered. */
export type AssignmentSortField =
  /** Begin. */
  | 'STARTS_AT'
  /** Title. */
  | 'TITLE';

/** Where an assignment stands. */
export type AssignmentStatus =
  /** Will not take place. */
  | 'CANCELLED'
  /** Carried out. */
  | 'DONE'
  /** Being prepared; never in the portal. */
  | 'DRAFT'
  /** Dated and agreed. */
  | 'PLANNED';

/** Input of `assignmentUpdate`. */
export type AssignmentUpdateInput = {
  /** More about it, at most 5000 characters. */
  description?: string | null | undefined;
  /** Planned end, after the begin and at most 31 days later. */
  endsAt?: string | null | undefined;
  /** UUIDs of the executors. */
  executorIds?: Array<string> | null | undefined;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** Planned begin. */
  startsAt?: string | null | undefined;
  /** `DRAFT` or `PLANNED`; `PLANNED` when left out. */
  status?: AssignmentStatus | null | undefined;
  /** What is done, at most 200 characters. */
  title?: string | null | undefined;
};

/** Through what something was done. */
export type AuditChannel =
  /** The command line. */
  | 'CLI'
  /** The office. */
  | 'OFFICE'
  /** The portal. */
  | 'PORTAL'
  /** The portal preview. */
  | 'PREVIEW'
  /** The background worker. */
  | 'WORKER';

/** Which audit events. */
export type AuditEventFilter = {
  /** Only with this action, for example `portal.enable`. */
  action?: string | null | undefined;
  /** Only about this row. */
  subjectId?: string | null | undefined;
  /** Only this kind of row. */
  subjectKind?: string | null | undefined;
};

/** Order of AuditEvent rows; ties are broken by the id. */
export type AuditEventSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: AuditEventSortField;
};

/** By what AuditEvent rows are ordered. */
export type AuditEventSortField =
  /** When. */
  | 'CREATED_AT';

/** Which contacts. */
export type ContactFilter = {
  /** Only archived ones (true) or only the others (false, the default). */
  archived?: boolean | null | undefined;
  /** Only those with or without portal access. */
  portalAccess?: boolean | null | undefined;
  /** Words in name or e-mail address, taken literally. */
  search?: string | null | undefined;
};

/** A contact to add or to change. */
export type ContactSaveInput = {
  /** Address; empty takes it away. */
  email?: string | null | undefined;
  /** UUID of the contact to change; left out for a new one. */
  id?: string | null | undefined;
  /** Whether only some objects exist for this contact. */
  limitedToObjects?: boolean | null | undefined;
  /** Language of the mails. */
  locale?: Locale | null | undefined;
  /** Name, at most 120 characters. */
  name?: string | null | undefined;
  /** UUIDs of the objects of a limited contact; replaces the list. */
  objectIds?: Array<string> | null | undefined;
  /** Whether the contact sees only tickets of their own. */
  ownTicketsOnly?: boolean | null | undefined;
  /** Phone number, at most 40 characters. */
  phone?: string | null | undefined;
  /** Whether the person is let into the portal; switching it on sends an invitation when the portal is on. */
  portalAccess?: boolean | null | undefined;
  /** What the person does at the customer, at most 120 characters. */
  position?: string | null | undefined;
  /** The flags of the contact. */
  visibility?: PortalVisibilityInput | null | undefined;
};

/** Order of Contact rows; ties are broken by the id. */
export type ContactSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: ContactSortField;
};

/** By what Contact rows are ordered. */
export type ContactSortField =
  /** Creation. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME';

/** Input of `customerCreate`. */
export type CustomerCreateInput = {
  /** Postal address. */
  address: AddressInput;
  /** Contacts to add (without id) or change (with id). */
  contacts?: Array<ContactSaveInput> | null | undefined;
  /** Company or person. */
  kind?: CustomerKind | null | undefined;
  /** Name, at most 200 characters. */
  name: string;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** Customer number, at most 40 characters; the next free one when left out. */
  number?: string | null | undefined;
  /** Switch the portal on or off. Switching on sends the invitations. */
  portalEnabled?: boolean | null | undefined;
  /** VAT id; empty takes it away. */
  vatId?: string | null | undefined;
  /** The flags of the customer. */
  visibility?: PortalVisibilityInput | null | undefined;
};

/** Which customers. */
export type CustomerFilter = {
  /** Only archived ones (true) or only the others (false, the default). */
  archived?: boolean | null | undefined;
  /** Only those with the portal on or off. */
  portalEnabled?: boolean | null | undefined;
  /** Words in number, name or town, taken literally; at most 100 characters. */
  search?: string | null | undefined;
};

/** Company or person. */
export type CustomerKind =
  /** A company, association or authority. */
  | 'COMPANY'
  /** A private person. */
  | 'PERSON';

/** Order of Customer rows; ties are broken by the id. */
export type CustomerSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: CustomerSortField;
};

/** By what Customer rows are ordered. */
export type CustomerSortField =
  /** Creation. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** Customer number. */
  | 'NUMBER';

/** Input of `customerUpdate`. */
export type CustomerUpdateInput = {
  /** Postal address. */
  address?: AddressInput | null | undefined;
  /** Contacts to add (without id) or change (with id). */
  contacts?: Array<ContactSaveInput> | null | undefined;
  /** The `updatedAt` that was read: a change by somebody else in between answers `CONFLICT`. */
  expectedUpdatedAt?: string | null | undefined;
  /** Company or person. */
  kind?: CustomerKind | null | undefined;
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** Customer number, at most 40 characters; the next free one when left out. */
  number?: string | null | undefined;
  /** Switch the portal on or off. Switching on sends the invitations. */
  portalEnabled?: boolean | null | undefined;
  /** VAT id; empty takes it away. */
  vatId?: string | null | undefined;
  /** The flags of the customer. */
  visibility?: PortalVisibilityInput | null | undefined;
};

/** Input of `executorCreate`. */
export type ExecutorCreateInput = {
  /** Name as customers see it, at most 120 characters. */
  displayName: string;
  /** Address. */
  email?: string | null | undefined;
  /** Employee or subcontractor. */
  kind: ExecutorKind;
  /** Full name or company. */
  legalName?: string | null | undefined;
  /** Note of the office. */
  note?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
};

/** Which executors. In the portal: those of visible assignments. */
export type ExecutorFilter = {
  /** Only archived ones (true) or only the others (false, the default). Office only. */
  archived?: boolean | null | undefined;
  /** Only this kind. */
  kind?: ExecutorKind | null | undefined;
  /** Words in the display name, taken literally. */
  search?: string | null | undefined;
};

/** Employee or subcontractor. */
export type ExecutorKind =
  /** Somebody employed by the provider. */
  | 'EMPLOYEE'
  /** Another company. */
  | 'SUBCONTRACTOR';

/** Order of Executor rows; ties are broken by the id. */
export type ExecutorSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: ExecutorSortField;
};

/** By what Executor rows are ordered. */
export type ExecutorSortField =
  /** Display name. */
  | 'NAME';

/** Input of `executorUpdate`. */
export type ExecutorUpdateInput = {
  /** Name as customers see it, at most 120 characters. */
  displayName?: string | null | undefined;
  /** Address. */
  email?: string | null | undefined;
  /** Employee or subcontractor. */
  kind?: ExecutorKind | null | undefined;
  /** Full name or company. */
  legalName?: string | null | undefined;
  /** Note of the office. */
  note?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
};

/** Input of `invitationResend`. */
export type InvitationResendInput = {
  /** UUID of the contact. */
  contactId?: string | null | undefined;
  /** UUID of the staff member. */
  staffMemberId?: string | null | undefined;
};

/** Where an invitation stands. */
export type InvitationStatus =
  /** The person registered or signed in with it. */
  | 'ACCEPTED'
  /** Older than 14 days and never used. */
  | 'EXPIRED'
  /** The mail server refused the mail; see `failureReason`. */
  | 'FAILED'
  /** Written, the mail is waiting for the worker. */
  | 'QUEUED'
  /** Taken back by the office. */
  | 'REVOKED'
  /** The mail server took the mail. */
  | 'SENT'
  /** A newer invitation replaced it. */
  | 'SUPERSEDED';

/** Input of `invoiceAssign`. */
export type InvoiceAssignInput = {
  /** UUID of the customer. */
  customerId: string;
  /** UUIDs of the objects that it bills, all of that customer. */
  objectIds?: Array<string> | null | undefined;
};

/** Input of `invoiceCreate`. */
export type InvoiceCreateInput = {
  /** ISO 4217 code; `EUR` when left out. */
  currency?: string | null | undefined;
  /** UUID of the customer. */
  customerId: string;
  /** Date by which it is to be paid. */
  dueDate?: string | null | undefined;
  /** UUID of an uploaded PDF. */
  fileId?: string | null | undefined;
  /** Date of issue. */
  issueDate: string;
  /** Total without tax. */
  netMinorUnits: number;
  /** Invoice number, at most 60 characters. */
  number: string;
  /** UUIDs of the objects that it bills. */
  objectIds?: Array<string> | null | undefined;
  /** First day of the service period. */
  serviceFrom?: string | null | undefined;
  /** Last day of the service period. */
  serviceTo?: string | null | undefined;
  /** `DRAFT` or `OPEN`; `OPEN` when left out. */
  status?: InvoiceStatus | null | undefined;
  /** Tax. */
  taxMinorUnits: number;
  /** Invoice when left out. */
  type?: InvoiceType | null | undefined;
};

/** Which invoices. */
export type InvoiceFilter = {
  /** Only those with a customer (true) or those that wait for one (false). Office only. */
  assigned?: boolean | null | undefined;
  /** Only of this customer. */
  customerId?: string | null | undefined;
  /** Only those that bill this object. */
  objectId?: string | null | undefined;
  /** Only overdue ones (true) or only the others (false). */
  overdue?: boolean | null | undefined;
  /** Words in the number or buyer reference, taken literally. */
  search?: string | null | undefined;
  /** Only with one of these states. */
  status?: Array<InvoiceStatus> | null | undefined;
};

/** Input of `invoiceImport`. */
export type InvoiceImportInput = {
  /** UUIDs of uploaded files, at most 100. */
  fileIds: Array<string>;
};

/** What became of an imported file. */
export type InvoiceImportOutcome =
  /** Read and given to a customer. */
  | 'MATCHED'
  /** Not taken; see the message. */
  | 'REFUSED'
  /** Read; waits for the office to choose the customer. */
  | 'UNASSIGNED'
  /** The same file was imported before; nothing changed. */
  | 'UNCHANGED';

/** Input of `invoiceMarkPaid`. */
export type InvoiceMarkPaidInput = {
  /** Day of payment; today when left out. */
  paidAt?: string | null | undefined;
};

/** Order of Invoice rows; ties are broken by the id. */
export type InvoiceSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: InvoiceSortField;
};

/** By what Invoice rows are ordered. */
export type InvoiceSortField =
  /** Due date. */
  | 'DUE_DATE'
  /** Date of issue. */
  | 'ISSUE_DATE'
  /** Number. */
  | 'NUMBER';

/** Where an invoice stands. */
export type InvoiceStatus =
  /** Taken back. */
  | 'CANCELLED'
  /** Being prepared; never in the portal. */
  | 'DRAFT'
  /** Issued and not paid. */
  | 'OPEN'
  /** Paid. */
  | 'PAID';

/** Invoice or credit note. */
export type InvoiceType =
  /** A credit note: its amounts go to the customer. */
  | 'CREDIT_NOTE'
  /** An invoice. */
  | 'INVOICE';

/** Language of screens and mails. */
export type Locale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** Kind of a membership. */
export type MembershipKind =
  /** Contact of a customer. */
  | 'CONTACT'
  /** Person of the office. */
  | 'STAFF';

/** Input of `objectCreate`. */
export type ObjectCreateInput = {
  /** Postal address. */
  address: AddressInput;
  /** UUID of the customer. */
  customerId: string;
  /** Name, at most 200 characters. */
  name: string;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** Number, at most 40 characters, unique in the customer; the next free one when left out. */
  number?: string | null | undefined;
  /** The flags of the object. */
  visibility?: PortalVisibilityInput | null | undefined;
};

/** Input of `objectUpdate`. */
export type ObjectUpdateInput = {
  /** Postal address. */
  address?: AddressInput | null | undefined;
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Note of the office, at most 5000 characters. */
  note?: string | null | undefined;
  /** Number, at most 40 characters, unique in the customer; the next free one when left out. */
  number?: string | null | undefined;
  /** The flags of the object. */
  visibility?: PortalVisibilityInput | null | undefined;
};

/** Input of `organizationUpdate`. */
export type OrganizationUpdateInput = {
  /** Colour as `#rrggbb`. */
  brandColor?: string | null | undefined;
  /** Address for questions. */
  contactEmail?: string | null | undefined;
  /** Name, at most 120 characters. */
  name?: string | null | undefined;
  /** Phone number, at most 40 characters. */
  phone?: string | null | undefined;
};

/** Input of `passwordChange`. */
export type PasswordChangeInput = {
  /** The password until now. */
  currentPassword: string;
  /** The new password: 12 to 128 characters, not a common one. */
  newPassword: string;
};

/** What an organization pays for. */
export type Plan =
  /** Without customer portal. */
  | 'BASIC'
  /** With customer portal. */
  | 'PRO';

/** Why the portal of a customer cannot be switched on now. */
export type PortalBlocker =
  /** No contact has an e-mail address. */
  | 'CONTACT_REQUIRED'
  /** The plan is not PRO. */
  | 'PLAN_REQUIRED';

/** What would make the portal better, but does not stop it. */
export type PortalHint =
  /** The customer has no object yet. */
  | 'OBJECTS_MISSING'
  /** An object has no room yet. */
  | 'ROOMS_MISSING';

/** Input of `portalPreviewStart`. */
export type PortalPreviewStartInput = {
  /** UUID of the contact. */
  contactId: string;
};

/** The three switches of one level; a flag that is left out stays as it is. */
export type PortalVisibilityInput = {
  /** Assignments may be seen. */
  assignments?: boolean | null | undefined;
  /** Executors of visible assignments may be seen. */
  executors?: boolean | null | undefined;
  /** Invoices may be seen. */
  invoices?: boolean | null | undefined;
};

/** Input of `roomCreate`. */
export type RoomCreateInput = {
  /** Floor, at most 40 characters. */
  floor?: string | null | undefined;
  /** Name, at most 120 characters, unique in the object. */
  name: string;
  /** UUID of the object. */
  objectId: string;
};

/** Input of `roomUpdate`. */
export type RoomUpdateInput = {
  /** Floor, at most 40 characters. */
  floor?: string | null | undefined;
  /** Name, at most 120 characters. */
  name?: string | null | undefined;
};

/** Which objects. */
export type ServiceObjectFilter = {
  /** Only archived ones (true) or only the others (false, the default). */
  archived?: boolean | null | undefined;
  /** Only objects of this customer. */
  customerId?: string | null | undefined;
  /** Words in number, name, street or town, taken literally. */
  search?: string | null | undefined;
};

/** Order of ServiceObject rows; ties are broken by the id. */
export type ServiceObjectSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: ServiceObjectSortField;
};

/** By what ServiceObject rows are ordered. */
export type ServiceObjectSortField =
  /** Town. */
  | 'CITY'
  /** Name. */
  | 'NAME'
  /** Number. */
  | 'NUMBER';

/** Direction of a sort. */
export type SortDirection =
  /** Smallest, oldest or alphabetically first value first. */
  | 'ASC'
  /** Largest, newest or alphabetically last value first. */
  | 'DESC';

/** Input of `staffMemberInvite`. */
export type StaffMemberInviteInput = {
  /** Address. */
  email: string;
  /** Language of the invitation. */
  locale?: Locale | null | undefined;
  /** Name, at most 120 characters. */
  name: string;
  /** Whether the person manages the organization. */
  owner?: boolean | null | undefined;
};

/** Input of `ticketAssignmentLink`. */
export type TicketAssignmentLinkInput = {
  /** UUID of the assignment. */
  assignmentId: string;
};

/** Input of `ticketAssignmentUnlink`. */
export type TicketAssignmentUnlinkInput = {
  /** UUID of the assignment. */
  assignmentId: string;
};

/** What a ticket is about. */
export type TicketCategory =
  /** Something was not cleaned, or not well. */
  | 'CLEANING'
  /** Something is damaged or does not work. */
  | 'DAMAGE'
  /** Additional work is wanted. */
  | 'EXTRA_WORK'
  /** A question about an invoice. */
  | 'INVOICE_QUESTION'
  /** Anything else. */
  | 'OTHER'
  /** Something is used up. */
  | 'SUPPLIES';

/** Input of `ticketCommentAdd`. */
export type TicketCommentAddInput = {
  /** The text, at most 5000 characters. */
  body: string;
  /** UUIDs of own uploads, at most 10. */
  fileIds?: Array<string> | null | undefined;
  /** Any text of the client, at most 64 characters: sending the same again makes no second comment. */
  idempotencyKey?: string | null | undefined;
  /** Whether only the office sees it. Not in the portal. */
  internal?: boolean | null | undefined;
};

/** Input of `ticketCreate`. */
export type TicketCreateInput = {
  /** What it is about. */
  category: TicketCategory;
  /** UUID of the customer; needed in the office, not in the portal. */
  customerId?: string | null | undefined;
  /** The request, at most 5000 characters. */
  description: string;
  /** UUIDs of own uploads, at most 10. */
  fileIds?: Array<string> | null | undefined;
  /** Any text of the client, at most 64 characters: sending the same again makes no second ticket. */
  idempotencyKey?: string | null | undefined;
  /** UUID of the object. */
  objectId?: string | null | undefined;
  /** UUID of a room of that object. */
  roomId?: string | null | undefined;
  /** In one line, at most 200 characters. */
  subject: string;
};

/** Kind of an event on the timeline. */
export type TicketEventKind =
  /** An assignment was linked. Office only. */
  | 'ASSIGNMENT_LINKED'
  /** A link was taken away. Office only. */
  | 'ASSIGNMENT_UNLINKED'
  /** The ticket was raised. */
  | 'CREATED'
  /** The status changed. */
  | 'STATUS_CHANGED';

/** Which tickets. */
export type TicketFilter = {
  /** Only with one of these categories. */
  category?: Array<TicketCategory> | null | undefined;
  /** Only of this customer. */
  customerId?: string | null | undefined;
  /** Only the viewer's own (true). */
  mine?: boolean | null | undefined;
  /** Only at this object. */
  objectId?: string | null | undefined;
  /** Words in number, subject or description, taken literally. */
  search?: string | null | undefined;
  /** Only with one of these states. */
  status?: Array<TicketStatus> | null | undefined;
};

/** Order of Ticket rows; ties are broken by the id. */
export type TicketSort = {
  /** In which direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** By what. */
  field: TicketSortField;
};

/** By what Ticket rows are ordered. */
export type TicketSortField =
  /** Creation. */
  | 'CREATED_AT'
  /** Number. */
  | 'NUMBER'
  /** Last change. */
  | 'UPDATED_AT';

/** Where a ticket stands. */
export type TicketStatus =
  /** Withdrawn. */
  | 'CANCELLED'
  /** Settled; can be reopened for 14 days. */
  | 'DONE'
  /** The office works on it. */
  | 'IN_PROGRESS'
  /** Nobody has looked yet. */
  | 'NEW'
  /** An assignment is planned for it. */
  | 'PLANNED';

/** Input of `ticketStatusChange`. */
export type TicketStatusChangeInput = {
  /** The new status. */
  status: TicketStatus;
};

/** Input of `totpDisable`. */
export type TotpDisableInput = {
  /** Six digits from the app, or a recovery code. */
  code: string;
  /** The password. */
  password: string;
};

/** Input of `totpEnable`. */
export type TotpEnableInput = {
  /** Six digits from the app. */
  code: string;
};

/** Input of `totpStart`. */
export type TotpStartInput = {
  /** The password. */
  password: string;
};

/** Why something was refused. */
export type UserErrorCode =
  /** The one-time code is wrong or was used before. */
  | 'CODE_WRONG'
  /** Somebody else changed it in the meantime. */
  | 'CONFLICT'
  /** Portal access needs a contact with an e-mail address. */
  | 'CONTACT_REQUIRED'
  /** E-mail address or password is wrong. */
  | 'CREDENTIALS_WRONG'
  /** The file cannot be used for this. */
  | 'FILE_NOT_USABLE'
  /** The value has a form that is not accepted. */
  | 'INVALID'
  /** The link cannot be used: it never existed, was used, was replaced, was revoked or is too old. */
  | 'LINK_NOT_USABLE'
  /** There is nothing with this id, or it is not yours. */
  | 'NOT_FOUND'
  /** The password is too easy to guess. */
  | 'PASSWORD_WEAK'
  /** The customer portal needs the plan PRO. */
  | 'PLAN_REQUIRED'
  /** The portal preview is read-only. */
  | 'PREVIEW_READ_ONLY'
  /** Too many tries; wait and try again. */
  | 'RATE_LIMITED'
  /** A value is needed here. */
  | 'REQUIRED'
  /** Another row of the same organization has this value already. */
  | 'TAKEN'
  /** The value is too long. */
  | 'TOO_LONG'
  /** The value is too short. */
  | 'TOO_SHORT'
  /** This change of status is not possible from where it stands. */
  | 'TRANSITION_NOT_ALLOWED';

/** Who sends the request. */
export type ViewerKind =
  /** Signed in, but the chosen membership is not usable: revoked, portal off, or plan without portal. */
  | 'ACCOUNT'
  /** A contact in the portal. */
  | 'CONTACT'
  /** Nobody is signed in. */
  | 'NOBODY'
  /** The office looking at the portal as a contact, read-only. */
  | 'PREVIEW'
  /** A person of the office. */
  | 'STAFF';

/** One of the three switches. */
export type VisibilityFlag =
  /** Assignments. */
  | 'ASSIGNMENTS'
  /** Executors of assignments. */
  | 'EXECUTORS'
  /** Invoices. */
  | 'INVOICES';

/** A level at which a flag can be stopped. */
export type VisibilityLevel =
  /** The contact must have portal access that is not revoked. */
  | 'ACCESS'
  /** The contact's flag. */
  | 'CONTACT'
  /** The customer's flag. */
  | 'CUSTOMER'
  /** The object's flag. */
  | 'OBJECT'
  /** The object must belong to the contact's objects, if the contact is limited. */
  | 'OBJECT_LIMIT'
  /** The organization's plan must be PRO. */
  | 'PLAN'
  /** The customer's portal must be switched on. */
  | 'PORTAL';

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { account: { __typename: 'Account', id: string, name: string, email: string, locale: Locale, totpEnabled: boolean, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null };

export type MyAccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type MyAccountUpdateMutation = { accountUpdate: { __typename: 'AccountUpdatePayload', account: { __typename: 'Account', id: string, name: string, locale: Locale } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type MyPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type MyPasswordChangeMutation = { passwordChange: { __typename: 'PasswordChangePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type MySessionRevokeMutationVariables = Exact<{
  id: string;
}>;


export type MySessionRevokeMutation = { sessionRevoke: { __typename: 'SessionRevokePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type MySessionsRevokeMutationVariables = Exact<{ [key: string]: never; }>;


export type MySessionsRevokeMutation = { sessionsRevoke: { __typename: 'SessionsRevokePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type TotpStartMutationVariables = Exact<{
  input: TotpStartInput;
}>;


export type TotpStartMutation = { totpStart: { __typename: 'TotpStartPayload', secret: string | null, uri: string | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type TotpEnableMutationVariables = Exact<{
  input: TotpEnableInput;
}>;


export type TotpEnableMutation = { totpEnable: { __typename: 'TotpEnablePayload', recoveryCodes: Array<string>, account: { __typename: 'Account', id: string, totpEnabled: boolean } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type TotpDisableMutationVariables = Exact<{
  input: TotpDisableInput;
}>;


export type TotpDisableMutation = { totpDisable: { __typename: 'TotpDisablePayload', account: { __typename: 'Account', id: string, totpEnabled: boolean } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type AssignmentCreateMutationVariables = Exact<{
  input: AssignmentCreateInput;
}>;


export type AssignmentCreateMutation = { assignmentCreate: { __typename: 'AssignmentCreatePayload', assignment: { __typename: 'Assignment', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type NewAssignmentLinkMutationVariables = Exact<{
  id: string;
  input: TicketAssignmentLinkInput;
}>;


export type NewAssignmentLinkMutation = { ticketAssignmentLink: { __typename: 'TicketAssignmentLinkPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type AssignmentListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  sort?: AssignmentSort | null | undefined;
}>;


export type AssignmentListQuery = { assignments: { __typename: 'AssignmentConnection', totalCount: number, nodes: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AssignmentCompleteMutationVariables = Exact<{
  id: string;
}>;


export type AssignmentCompleteMutation = { assignmentComplete: { __typename: 'AssignmentCompletePayload', assignment: { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, note: string | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string, number: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null, tickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type AssignmentCancelMutationVariables = Exact<{
  id: string;
}>;


export type AssignmentCancelMutation = { assignmentCancel: { __typename: 'AssignmentCancelPayload', assignment: { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, note: string | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string, number: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null, tickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type AssignmentDetailFragment = { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, note: string | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string, number: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null, tickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } & { ' $fragmentName'?: 'AssignmentDetailFragment' };

export type AssignmentDetailQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentDetailQuery = { assignment: { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, note: string | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string, number: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null, tickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } | null };

export type AssignmentUpdateMutationVariables = Exact<{
  id: string;
  input: AssignmentUpdateInput;
}>;


export type AssignmentUpdateMutation = { assignmentUpdate: { __typename: 'AssignmentUpdatePayload', assignment: { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, note: string | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string, number: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null, tickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type AuditListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditEventFilter | null | undefined;
  sort?: AuditEventSort | null | undefined;
}>;


export type AuditListQuery = { auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, createdAt: string, actorName: string, channel: AuditChannel, action: string, subjectKind: string, subjectId: string | null, subjectName: string | null, changes: Array<{ __typename: 'AuditChange', field: string, before: string | null, after: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ContactListQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type ContactListQuery = { customer: { __typename: 'Customer', id: string, contacts: { __typename: 'ContactConnection', totalCount: number, nodes: Array<{ __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, position: string | null, portalAccess: boolean | null, accessRevokedAt: string | null, archivedAt: string | null, lastSignInAt: string | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ContactFormQueryVariables = Exact<{
  id: string;
}>;


export type ContactFormQuery = { contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, position: string | null, locale: Locale, archivedAt: string | null } | null };

export type ContactSaveMutationVariables = Exact<{
  customerId: string;
  contact: ContactSaveInput;
}>;


export type ContactSaveMutation = { customerUpdate: { __typename: 'CustomerUpdatePayload', customer: { __typename: 'Customer', id: string, updatedAt: string | null } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type ContactArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ContactArchiveMutation = { contactArchive: { __typename: 'ContactArchivePayload', contact: { __typename: 'Contact', id: string, archivedAt: string | null, portalAccess: boolean | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ContactRestoreMutationVariables = Exact<{
  id: string;
}>;


export type ContactRestoreMutation = { contactRestore: { __typename: 'ContactRestorePayload', contact: { __typename: 'Contact', id: string, archivedAt: string | null, portalAccess: boolean | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type CustomerListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  sort?: CustomerSort | null | undefined;
}>;


export type CustomerListQuery = { customers: { __typename: 'CustomerConnection', totalCount: number, nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string, portalEnabled: boolean | null, archivedAt: string | null, address: { __typename: 'Address', postalCode: string, city: string }, contacts: { __typename: 'ContactConnection', totalCount: number } | null, objects: { __typename: 'ServiceObjectConnection', totalCount: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CustomerSearchQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CustomerSearchQuery = { customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string }> } | null };

export type CustomerPickQueryVariables = Exact<{
  id: string;
}>;


export type CustomerPickQuery = { customer: { __typename: 'Customer', id: string, number: string, name: string } | null };

export type CustomerHeadQueryVariables = Exact<{
  id: string;
}>;


export type CustomerHeadQuery = { customer: { __typename: 'Customer', id: string, number: string, name: string, portalEnabled: boolean | null, archivedAt: string | null, contacts: { __typename: 'ContactConnection', totalCount: number } | null, objects: { __typename: 'ServiceObjectConnection', totalCount: number } } | null };

export type CustomerDataFragment = { __typename: 'Customer', id: string, number: string, kind: CustomerKind, name: string, vatId: string | null, note: string | null, updatedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string } } & { ' $fragmentName'?: 'CustomerDataFragment' };

export type CustomerDataQueryVariables = Exact<{
  id: string;
}>;


export type CustomerDataQuery = { customer: { __typename: 'Customer', id: string, number: string, kind: CustomerKind, name: string, vatId: string | null, note: string | null, updatedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string } } | null };

export type CustomerCreateMutationVariables = Exact<{
  input: CustomerCreateInput;
}>;


export type CustomerCreateMutation = { customerCreate: { __typename: 'CustomerCreatePayload', customer: { __typename: 'Customer', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type CustomerDataUpdateMutationVariables = Exact<{
  id: string;
  input: CustomerUpdateInput;
}>;


export type CustomerDataUpdateMutation = { customerUpdate: { __typename: 'CustomerUpdatePayload', customer: { __typename: 'Customer', id: string, number: string, kind: CustomerKind, name: string, vatId: string | null, note: string | null, updatedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type CustomerArchiveMutationVariables = Exact<{
  id: string;
}>;


export type CustomerArchiveMutation = { customerArchive: { __typename: 'CustomerArchivePayload', customer: { __typename: 'Customer', id: string, archivedAt: string | null, portalEnabled: boolean | null, updatedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type CustomerRestoreMutationVariables = Exact<{
  id: string;
}>;


export type CustomerRestoreMutation = { customerRestore: { __typename: 'CustomerRestorePayload', customer: { __typename: 'Customer', id: string, archivedAt: string | null, portalEnabled: boolean | null, updatedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ExecutorOptionsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ExecutorOptionsQuery = { executors: { __typename: 'ExecutorConnection', nodes: Array<{ __typename: 'Executor', id: string, displayName: string }> } | null };

export type ExecutorListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ExecutorFilter | null | undefined;
  sort?: ExecutorSort | null | undefined;
}>;


export type ExecutorListQuery = { executors: { __typename: 'ExecutorConnection', totalCount: number, nodes: Array<{ __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind, legalName: string | null, email: string | null, phone: string | null, archivedAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ExecutorDetailFragment = { __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind, legalName: string | null, email: string | null, phone: string | null, note: string | null, archivedAt: string | null } & { ' $fragmentName'?: 'ExecutorDetailFragment' };

export type ExecutorDetailQueryVariables = Exact<{
  id: string;
}>;


export type ExecutorDetailQuery = { executor: { __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind, legalName: string | null, email: string | null, phone: string | null, note: string | null, archivedAt: string | null } | null };

export type ExecutorCreateMutationVariables = Exact<{
  input: ExecutorCreateInput;
}>;


export type ExecutorCreateMutation = { executorCreate: { __typename: 'ExecutorCreatePayload', executor: { __typename: 'Executor', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type ExecutorUpdateMutationVariables = Exact<{
  id: string;
  input: ExecutorUpdateInput;
}>;


export type ExecutorUpdateMutation = { executorUpdate: { __typename: 'ExecutorUpdatePayload', executor: { __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind, legalName: string | null, email: string | null, phone: string | null, note: string | null, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type ExecutorArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ExecutorArchiveMutation = { executorArchive: { __typename: 'ExecutorArchivePayload', executor: { __typename: 'Executor', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ExecutorRestoreMutationVariables = Exact<{
  id: string;
}>;


export type ExecutorRestoreMutation = { executorRestore: { __typename: 'ExecutorRestorePayload', executor: { __typename: 'Executor', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type AdminHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminHomeQuery = { tickets: { __typename: 'TicketConnection', totalCount: number, nodes: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, createdAt: string, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null }> } | null, invoices: { __typename: 'InvoiceConnection', totalCount: number, nodes: Array<{ __typename: 'Invoice', id: string, number: string, issueDate: string, buyerName: string | null, grossAmount: { __typename: 'Money', minorUnits: number, currency: string } }> } | null, customers: { __typename: 'CustomerConnection', totalCount: number, nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string, portalBlockers: Array<PortalBlocker> | null }> } | null };

export type FailedInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedInvitationsQuery = { customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, name: string, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, failureReason: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null };

export type InvitationStateFragment = { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } & { ' $fragmentName'?: 'InvitationStateFragment' };

export type InvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
}>;


export type InvitationResendMutation = { invitationResend: { __typename: 'InvitationResendPayload', invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type InvoiceIssueMutationVariables = Exact<{
  id: string;
}>;


export type InvoiceIssueMutation = { invoiceIssue: { __typename: 'InvoiceIssuePayload', invoice: { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type InvoiceCancelMutationVariables = Exact<{
  id: string;
}>;


export type InvoiceCancelMutation = { invoiceCancel: { __typename: 'InvoiceCancelPayload', invoice: { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type InvoiceMarkPaidMutationVariables = Exact<{
  id: string;
  input: InvoiceMarkPaidInput;
}>;


export type InvoiceMarkPaidMutation = { invoiceMarkPaid: { __typename: 'InvoiceMarkPaidPayload', invoice: { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type InvoiceAssignMutationVariables = Exact<{
  id: string;
  input: InvoiceAssignInput;
}>;


export type InvoiceAssignMutation = { invoiceAssign: { __typename: 'InvoiceAssignPayload', invoice: { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type InvoiceCreateMutationVariables = Exact<{
  input: InvoiceCreateInput;
}>;


export type InvoiceCreateMutation = { invoiceCreate: { __typename: 'InvoiceCreatePayload', invoice: { __typename: 'Invoice', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type InvoiceImportMutationVariables = Exact<{
  input: InvoiceImportInput;
}>;


export type InvoiceImportMutation = { invoiceImport: { __typename: 'InvoiceImportPayload', results: Array<{ __typename: 'InvoiceImportResult', fileName: string, outcome: InvoiceImportOutcome, message: string | null, invoice: { __typename: 'Invoice', id: string, number: string, buyerName: string | null, customer: { __typename: 'Customer', id: string, name: string } | null } | null }>, errors: Array<{ __typename: 'UserError', message: string }> } };

export type InvoiceListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: InvoiceFilter | null | undefined;
  sort?: InvoiceSort | null | undefined;
}>;


export type InvoiceListQuery = { invoices: { __typename: 'InvoiceConnection', totalCount: number, nodes: Array<{ __typename: 'Invoice', id: string, number: string, type: InvoiceType, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, buyerName: string | null, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, customer: { __typename: 'Customer', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InvoiceDetailFragment = { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } & { ' $fragmentName'?: 'InvoiceDetailFragment' };

export type InvoiceDetailQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceDetailQuery = { invoice: { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, buyerName: string | null, type: InvoiceType, customer: { __typename: 'Customer', id: string, name: string } | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null };

export type CustomerPlacesQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerPlacesQuery = { objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string }> } | null };

export type ObjectRoomsQueryVariables = Exact<{
  objectId: string;
}>;


export type ObjectRoomsQuery = { object: { __typename: 'ServiceObject', id: string, rooms: { __typename: 'RoomConnection', nodes: Array<{ __typename: 'Room', id: string, name: string, floor: string | null }> } } | null };

export type ObjectListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ServiceObjectFilter | null | undefined;
  sort?: ServiceObjectSort | null | undefined;
}>;


export type ObjectListQuery = { objects: { __typename: 'ServiceObjectConnection', totalCount: number, nodes: Array<{ __typename: 'ServiceObject', id: string, number: string, name: string, archivedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string }, customer: { __typename: 'Customer', id: string, name: string }, rooms: { __typename: 'RoomConnection', totalCount: number }, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ObjectSearchQueryVariables = Exact<{
  filter?: ServiceObjectFilter | null | undefined;
}>;


export type ObjectSearchQuery = { objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string, customer: { __typename: 'Customer', id: string, name: string } }> } | null };

export type ObjectPickQueryVariables = Exact<{
  id: string;
}>;


export type ObjectPickQuery = { object: { __typename: 'ServiceObject', id: string, name: string, number: string, customer: { __typename: 'Customer', id: string, name: string } } | null };

export type ObjectDetailFragment = { __typename: 'ServiceObject', id: string, number: string, name: string, note: string | null, archivedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string }, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, customer: { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null } } & { ' $fragmentName'?: 'ObjectDetailFragment' };

export type ObjectDetailQueryVariables = Exact<{
  id: string;
}>;


export type ObjectDetailQuery = { object: { __typename: 'ServiceObject', id: string, number: string, name: string, note: string | null, archivedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string }, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, customer: { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null } } | null };

export type ObjectCreateMutationVariables = Exact<{
  input: ObjectCreateInput;
}>;


export type ObjectCreateMutation = { objectCreate: { __typename: 'ObjectCreatePayload', object: { __typename: 'ServiceObject', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type ObjectUpdateMutationVariables = Exact<{
  id: string;
  input: ObjectUpdateInput;
}>;


export type ObjectUpdateMutation = { objectUpdate: { __typename: 'ObjectUpdatePayload', object: { __typename: 'ServiceObject', id: string, number: string, name: string, note: string | null, archivedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string, country: string }, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, customer: { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type ObjectArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ObjectArchiveMutation = { objectArchive: { __typename: 'ObjectArchivePayload', object: { __typename: 'ServiceObject', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ObjectRestoreMutationVariables = Exact<{
  id: string;
}>;


export type ObjectRestoreMutation = { objectRestore: { __typename: 'ObjectRestorePayload', object: { __typename: 'ServiceObject', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type RoomListQueryVariables = Exact<{
  objectId: string;
  after?: string | null | undefined;
}>;


export type RoomListQuery = { object: { __typename: 'ServiceObject', id: string, rooms: { __typename: 'RoomConnection', totalCount: number, nodes: Array<{ __typename: 'Room', id: string, name: string, floor: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type RoomCreateMutationVariables = Exact<{
  input: RoomCreateInput;
}>;


export type RoomCreateMutation = { roomCreate: { __typename: 'RoomCreatePayload', room: { __typename: 'Room', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type RoomUpdateMutationVariables = Exact<{
  id: string;
  input: RoomUpdateInput;
}>;


export type RoomUpdateMutation = { roomUpdate: { __typename: 'RoomUpdatePayload', room: { __typename: 'Room', id: string, name: string, floor: string | null } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type RoomArchiveMutationVariables = Exact<{
  id: string;
}>;


export type RoomArchiveMutation = { roomArchive: { __typename: 'RoomArchivePayload', room: { __typename: 'Room', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type RoomRestoreMutationVariables = Exact<{
  id: string;
}>;


export type RoomRestoreMutation = { roomRestore: { __typename: 'RoomRestorePayload', room: { __typename: 'Room', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { organizationUpdate: { __typename: 'OrganizationUpdatePayload', organization: { __typename: 'Organization', id: string, name: string, plan: Plan | null, brandColor: string, phone: string | null, contactEmail: string | null } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type CustomerPortalFragment = { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, portalBlockers: Array<PortalBlocker> | null, portalHints: Array<PortalHint> | null, updatedAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, position: string | null, locale: Locale, portalAccess: boolean | null, accessRevokedAt: string | null, limitedToObjects: boolean | null, ownTicketsOnly: boolean | null, lastSignInAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, objects: Array<{ __typename: 'ServiceObject', id: string }> | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null }> } | null, objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, number: string, name: string }> } } & { ' $fragmentName'?: 'CustomerPortalFragment' };

export type CustomerPortalQueryVariables = Exact<{
  id: string;
}>;


export type CustomerPortalQuery = { customer: { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, portalBlockers: Array<PortalBlocker> | null, portalHints: Array<PortalHint> | null, updatedAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, position: string | null, locale: Locale, portalAccess: boolean | null, accessRevokedAt: string | null, limitedToObjects: boolean | null, ownTicketsOnly: boolean | null, lastSignInAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, objects: Array<{ __typename: 'ServiceObject', id: string }> | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null }> } | null, objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, number: string, name: string }> } } | null };

export type CustomerPortalUpdateMutationVariables = Exact<{
  id: string;
  input: CustomerUpdateInput;
}>;


export type CustomerPortalUpdateMutation = { customerUpdate: { __typename: 'CustomerUpdatePayload', customer: { __typename: 'Customer', id: string, name: string, portalEnabled: boolean | null, portalBlockers: Array<PortalBlocker> | null, portalHints: Array<PortalHint> | null, updatedAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, position: string | null, locale: Locale, portalAccess: boolean | null, accessRevokedAt: string | null, limitedToObjects: boolean | null, ownTicketsOnly: boolean | null, lastSignInAt: string | null, visibility: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, objects: Array<{ __typename: 'ServiceObject', id: string }> | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null }> } | null, objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, number: string, name: string }> } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PortalAccessRevokeMutationVariables = Exact<{
  id: string;
}>;


export type PortalAccessRevokeMutation = { portalAccessRevoke: { __typename: 'PortalAccessRevokePayload', contact: { __typename: 'Contact', id: string, portalAccess: boolean | null, accessRevokedAt: string | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type PortalPreviewStartMutationVariables = Exact<{
  input: PortalPreviewStartInput;
}>;


export type PortalPreviewStartMutation = { portalPreviewStart: { __typename: 'PortalPreviewStartPayload', token: string | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type GlobalSearchQueryVariables = Exact<{
  search: string;
}>;


export type GlobalSearchQuery = { customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, name: string, number: string }> } | null, objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, customer: { __typename: 'Customer', id: string, name: string } }> } | null, tickets: { __typename: 'TicketConnection', nodes: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, customer: { __typename: 'Customer', id: string, name: string } }> } | null, assignments: { __typename: 'AssignmentConnection', nodes: Array<{ __typename: 'Assignment', id: string, title: string, startsAt: string, object: { __typename: 'ServiceObject', id: string, name: string } }> } | null, invoices: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, buyerName: string | null, customer: { __typename: 'Customer', id: string, name: string } | null }> } | null, executors: { __typename: 'ExecutorConnection', nodes: Array<{ __typename: 'Executor', id: string, displayName: string }> } | null };

export type StaffListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffListQuery = { staffMembers: { __typename: 'StaffMemberConnection', totalCount: number, nodes: Array<{ __typename: 'StaffMember', id: string, name: string, email: string, owner: boolean, archivedAt: string | null, lastSignInAt: string | null, invitation: { __typename: 'Invitation', id: string, status: InvitationStatus, email: string, createdAt: string, sentAt: string | null, failureReason: string | null, expiresAt: string, acceptedAt: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type StaffMemberInviteMutationVariables = Exact<{
  input: StaffMemberInviteInput;
}>;


export type StaffMemberInviteMutation = { staffMemberInvite: { __typename: 'StaffMemberInvitePayload', staffMember: { __typename: 'StaffMember', id: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type StaffMemberArchiveMutationVariables = Exact<{
  id: string;
}>;


export type StaffMemberArchiveMutation = { staffMemberArchive: { __typename: 'StaffMemberArchivePayload', staffMember: { __typename: 'StaffMember', id: string, archivedAt: string | null } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type TicketStatusChangeMutationVariables = Exact<{
  id: string;
  input: TicketStatusChangeInput;
}>;


export type TicketStatusChangeMutation = { ticketStatusChange: { __typename: 'TicketStatusChangePayload', ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type TicketCommentAddMutationVariables = Exact<{
  id: string;
  input: TicketCommentAddInput;
}>;


export type TicketCommentAddMutation = { ticketCommentAdd: { __typename: 'TicketCommentAddPayload', ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type TicketAssignmentLinkMutationVariables = Exact<{
  id: string;
  input: TicketAssignmentLinkInput;
}>;


export type TicketAssignmentLinkMutation = { ticketAssignmentLink: { __typename: 'TicketAssignmentLinkPayload', ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type TicketAssignmentUnlinkMutationVariables = Exact<{
  id: string;
  input: TicketAssignmentUnlinkInput;
}>;


export type TicketAssignmentUnlinkMutation = { ticketAssignmentUnlink: { __typename: 'TicketAssignmentUnlinkPayload', ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type TicketCreateMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type TicketCreateMutation = { ticketCreate: { __typename: 'TicketCreatePayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type TicketListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TicketFilter | null | undefined;
  sort?: TicketSort | null | undefined;
}>;


export type TicketListQuery = { tickets: { __typename: 'TicketConnection', totalCount: number, nodes: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, category: TicketCategory, status: TicketStatus, updatedAt: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TicketCommentPageQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type TicketCommentPageQuery = { ticket: { __typename: 'Ticket', id: string, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type TicketEventPageQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type TicketEventPageQuery = { ticket: { __typename: 'Ticket', id: string, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type AssignmentChoicesQueryVariables = Exact<{
  filter?: AssignmentFilter | null | undefined;
}>;


export type AssignmentChoicesQuery = { assignments: { __typename: 'AssignmentConnection', nodes: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, object: { __typename: 'ServiceObject', id: string, name: string } }> } | null };

export type TicketDetailFragment = { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } & { ' $fragmentName'?: 'TicketDetailFragment' };

export type TicketDetailQueryVariables = Exact<{
  id: string;
}>;


export type TicketDetailQuery = { ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, doneProposed: boolean | null, customer: { __typename: 'Customer', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string }>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ExplanationChoicesQueryVariables = Exact<{
  customerId: string;
}>;


export type ExplanationChoicesQuery = { customer: { __typename: 'Customer', id: string, number: string, name: string, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string }> } | null, objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, number: string, name: string }> } } | null };

export type VisibilityExplanationQueryVariables = Exact<{
  contactId: string;
  objectId?: string | null | undefined;
}>;


export type VisibilityExplanationQuery = { visibilityExplanation: { __typename: 'VisibilityExplanation', contact: { __typename: 'Contact', id: string, name: string }, object: { __typename: 'ServiceObject', id: string, name: string } | null, flags: Array<{ __typename: 'VisibilityFlagExplanation', flag: VisibilityFlag, visible: boolean, levels: Array<{ __typename: 'VisibilityLevelState', level: VisibilityLevel, on: boolean }> }> } | null };

export type OwnSessionFragment = { __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean } & { ' $fragmentName'?: 'OwnSessionFragment' };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { account: { __typename: 'Account', id: string, name: string, email: string, locale: Locale, ticketMails: boolean, totpEnabled: boolean, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null };

export type OwnAccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type OwnAccountUpdateMutation = { accountUpdate: { __typename: 'AccountUpdatePayload', account: { __typename: 'Account', id: string, name: string, locale: Locale, ticketMails: boolean } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type OwnPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type OwnPasswordChangeMutation = { passwordChange: { __typename: 'PasswordChangePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type OwnSessionRevokeMutationVariables = Exact<{
  id: string;
}>;


export type OwnSessionRevokeMutation = { sessionRevoke: { __typename: 'SessionRevokePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type OwnSessionsRevokeMutationVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsRevokeMutation = { sessionsRevoke: { __typename: 'SessionsRevokePayload', account: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'AccountSession', id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type StoredFileFragment = { __typename: 'File', id: string, name: string, contentType: string, size: number, url: string } & { ' $fragmentName'?: 'StoredFileFragment' };

export type InvoiceFiguresFragment = { __typename: 'Invoice', id: string, type: InvoiceType, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } & { ' $fragmentName'?: 'InvoiceFiguresFragment' };

export type TimelineCommentFragment = { __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } & { ' $fragmentName'?: 'TimelineCommentFragment' };

export type TimelineEventFragment = { __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string } & { ' $fragmentName'?: 'TimelineEventFragment' };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', errors: Array<{ __typename: 'UserError', message: string }> } };

export type AccountLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type AccountLocaleMutation = { accountUpdate: { __typename: 'AccountUpdatePayload', account: { __typename: 'Account', id: string, locale: Locale } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', kind: ViewerKind, organization: { __typename: 'Organization', id: string, name: string, plan: Plan | null, brandColor: string, phone: string | null, contactEmail: string | null } | null, staffMember: { __typename: 'StaffMember', id: string, name: string, owner: boolean } | null, contact: { __typename: 'Contact', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null, menu: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, preview: { __typename: 'PortalPreview', actorName: string, contactName: string, expiresAt: string } | null }, account: { __typename: 'Account', id: string, name: string, email: string, locale: Locale, memberships: Array<{ __typename: 'Membership', id: string, kind: MembershipKind, organizationName: string, customerName: string | null, usable: boolean, current: boolean }> } | null };

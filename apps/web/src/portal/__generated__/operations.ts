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

/** Employee or subcontractor. */
export type ExecutorKind =
  /** Somebody employed by the provider. */
  | 'EMPLOYEE'
  /** Another company. */
  | 'SUBCONTRACTOR';

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

/** Which objects. */
export type ServiceObjectFilter = {
  /** Only archived ones (true) or only the others (false, the default). */
  archived?: boolean | null | undefined;
  /** Only objects of this customer. */
  customerId?: string | null | undefined;
  /** Words in number, name, street or town, taken literally. */
  search?: string | null | undefined;
};

/** Direction of a sort. */
export type SortDirection =
  /** Smallest, oldest or alphabetically first value first. */
  | 'ASC'
  /** Largest, newest or alphabetically last value first. */
  | 'DESC';

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

/** Input of `ticketReopen`. */
export type TicketReopenInput = {
  /** Why, as a comment. */
  body?: string | null | undefined;
};

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

export type PortalAssignmentMonthQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AssignmentFilter | null | undefined;
}>;


export type PortalAssignmentMonthQuery = { assignments: { __typename: 'AssignmentConnection', nodes: Array<{ __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, object: { __typename: 'ServiceObject', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalAssignmentDetailQueryVariables = Exact<{
  id: string;
}>;


export type PortalAssignmentDetailQuery = { assignment: { __typename: 'Assignment', id: string, title: string, description: string | null, status: AssignmentStatus, startsAt: string, endsAt: string, completedAt: string | null, object: { __typename: 'ServiceObject', id: string, name: string, address: { __typename: 'Address', street: string, postalCode: string, city: string } }, executors: Array<{ __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind }> | null, tickets: Array<(
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'TicketRowFragment': TicketRowFragment } }
    )> } | null };

export type PortalAssignmentListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  sort?: AssignmentSort | null | undefined;
}>;


export type PortalAssignmentListQuery = { assignments: { __typename: 'AssignmentConnection', nodes: Array<(
      { __typename: 'Assignment', id: string, startsAt: string }
      & { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AssignmentRowFragment = { __typename: 'Assignment', id: string, title: string, status: AssignmentStatus, startsAt: string, endsAt: string, object: { __typename: 'ServiceObject', id: string, name: string }, executors: Array<{ __typename: 'Executor', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'AssignmentRowFragment' };

export type PortalExecutorListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PortalExecutorListQuery = { executors: { __typename: 'ExecutorConnection', nodes: Array<{ __typename: 'Executor', id: string, displayName: string, kind: ExecutorKind }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalHomeQueryVariables = Exact<{
  today: string;
  withAssignments: boolean;
  withInvoices: boolean;
}>;


export type PortalHomeQuery = { assignments?: { __typename: 'AssignmentConnection', nodes: Array<(
      { __typename: 'Assignment', id: string }
      & { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } }
    )> } | null, tickets: { __typename: 'TicketConnection', totalCount: number, nodes: Array<(
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'TicketRowFragment': TicketRowFragment } }
    )> } | null, invoices?: { __typename: 'InvoiceConnection', totalCount: number, nodes: Array<(
      { __typename: 'Invoice', id: string }
      & { ' $fragmentRefs'?: { 'InvoiceRowFragment': InvoiceRowFragment } }
    )> } | null };

export type PortalInvoiceDetailQueryVariables = Exact<{
  id: string;
}>;


export type PortalInvoiceDetailQuery = { invoice: { __typename: 'Invoice', id: string, number: string, type: InvoiceType, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, serviceFrom: string | null, serviceTo: string | null, paidAt: string | null, buyerReference: string | null, objects: Array<{ __typename: 'ServiceObject', id: string, name: string }>, pdf: { __typename: 'File', id: string, url: string } | null, xml: { __typename: 'File', id: string, url: string } | null, lines: Array<{ __typename: 'InvoiceLine', position: string, name: string, quantity: string, unit: string | null, taxRate: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string } }>, taxes: Array<{ __typename: 'InvoiceTax', rate: string, basis: { __typename: 'Money', minorUnits: number, currency: string }, amount: { __typename: 'Money', minorUnits: number, currency: string } }>, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, dueAmount: { __typename: 'Money', minorUnits: number, currency: string } } | null };

export type PortalInvoiceExportQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: InvoiceFilter | null | undefined;
  sort?: InvoiceSort | null | undefined;
}>;


export type PortalInvoiceExportQuery = { invoices: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, type: InvoiceType, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, paidAt: string | null, netAmount: { __typename: 'Money', minorUnits: number, currency: string }, taxAmount: { __typename: 'Money', minorUnits: number, currency: string }, grossAmount: { __typename: 'Money', minorUnits: number, currency: string }, objects: Array<{ __typename: 'ServiceObject', id: string, name: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalInvoiceListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: InvoiceFilter | null | undefined;
  sort?: InvoiceSort | null | undefined;
}>;


export type PortalInvoiceListQuery = { invoices: { __typename: 'InvoiceConnection', totalCount: number, nodes: Array<(
      { __typename: 'Invoice', id: string }
      & { ' $fragmentRefs'?: { 'InvoiceRowFragment': InvoiceRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InvoiceRowFragment = { __typename: 'Invoice', id: string, number: string, type: InvoiceType, status: InvoiceStatus, overdue: boolean, issueDate: string, dueDate: string | null, paidAt: string | null, grossAmount: { __typename: 'Money', minorUnits: number, currency: string } } & { ' $fragmentName'?: 'InvoiceRowFragment' };

export type PortalObjectDetailQueryVariables = Exact<{
  id: string;
  today: string;
  withAssignments: boolean;
}>;


export type PortalObjectDetailQuery = { object: { __typename: 'ServiceObject', id: string, name: string, number: string, archivedAt: string | null, address: { __typename: 'Address', street: string, postalCode: string, city: string }, rooms: { __typename: 'RoomConnection', nodes: Array<{ __typename: 'Room', id: string, name: string, floor: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, assignments?: { __typename: 'AssignmentConnection', nodes: Array<(
      { __typename: 'Assignment', id: string }
      & { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } }
    )> } | null, tickets: { __typename: 'TicketConnection', totalCount: number, nodes: Array<(
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'TicketRowFragment': TicketRowFragment } }
    )> } | null };

export type PortalObjectListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ServiceObjectFilter | null | undefined;
}>;


export type PortalObjectListQuery = { objects: { __typename: 'ServiceObjectConnection', totalCount: number, nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, number: string, address: { __typename: 'Address', street: string, postalCode: string, city: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalObjectOptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PortalObjectOptionsQuery = { objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, address: { __typename: 'Address', street: string, city: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalPreviewEndMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalPreviewEndMutation = { portalPreviewEnd: { __typename: 'PortalPreviewEndPayload', ended: boolean } };

export type PortalSearchQueryVariables = Exact<{
  words: string;
  withAssignments: boolean;
  withInvoices: boolean;
}>;


export type PortalSearchQuery = { objects: { __typename: 'ServiceObjectConnection', nodes: Array<{ __typename: 'ServiceObject', id: string, name: string, address: { __typename: 'Address', street: string, city: string } }> } | null, tickets: { __typename: 'TicketConnection', nodes: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus }> } | null, assignments?: { __typename: 'AssignmentConnection', nodes: Array<{ __typename: 'Assignment', id: string, title: string, startsAt: string, object: { __typename: 'ServiceObject', id: string, name: string } }> } | null, invoices?: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, type: InvoiceType, issueDate: string }> } | null };

export type PortalTicketCommentAddMutationVariables = Exact<{
  id: string;
  input: TicketCommentAddInput;
}>;


export type PortalTicketCommentAddMutation = { ticketCommentAdd: { __typename: 'TicketCommentAddPayload', ticket: (
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'PortalTicketDetailFragment': PortalTicketDetailFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PortalTicketReopenMutationVariables = Exact<{
  id: string;
  input: TicketReopenInput;
}>;


export type PortalTicketReopenMutation = { ticketReopen: { __typename: 'TicketReopenPayload', ticket: (
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'PortalTicketDetailFragment': PortalTicketDetailFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PortalTicketCancelMutationVariables = Exact<{
  id: string;
}>;


export type PortalTicketCancelMutation = { ticketCancel: { __typename: 'TicketCancelPayload', ticket: (
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'PortalTicketDetailFragment': PortalTicketDetailFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PortalCommentPageQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type PortalCommentPageQuery = { ticket: { __typename: 'Ticket', id: string, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PortalRoomOptionsQueryVariables = Exact<{
  objectId: string;
}>;


export type PortalRoomOptionsQuery = { object: { __typename: 'ServiceObject', id: string, rooms: { __typename: 'RoomConnection', nodes: Array<{ __typename: 'Room', id: string, name: string, floor: string | null }> } } | null };

export type PortalTicketCreateMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type PortalTicketCreateMutation = { ticketCreate: { __typename: 'TicketCreatePayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PortalTicketDetailFragment = { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, mine: boolean, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<(
    { __typename: 'Assignment', id: string }
    & { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } }
  )>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }> }, viewerCan: { __typename: 'TicketAbilities', comment: boolean, reopen: boolean, cancel: boolean } } & { ' $fragmentName'?: 'PortalTicketDetailFragment' };

export type PortalTicketDetailQueryVariables = Exact<{
  id: string;
}>;


export type PortalTicketDetailQuery = { ticket: { __typename: 'Ticket', id: string, number: string, subject: string, description: string, category: TicketCategory, status: TicketStatus, createdAt: string, updatedAt: string, authorName: string, mine: boolean, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, assignments: Array<(
      { __typename: 'Assignment', id: string }
      & { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } }
    )>, comments: { __typename: 'TicketCommentConnection', nodes: Array<{ __typename: 'TicketComment', id: string, body: string, authorName: string, fromOffice: boolean, internal: boolean, createdAt: string, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, events: { __typename: 'TicketEventConnection', nodes: Array<{ __typename: 'TicketEvent', id: string, kind: TicketEventKind, fromStatus: TicketStatus | null, toStatus: TicketStatus | null, actorName: string, createdAt: string }> }, viewerCan: { __typename: 'TicketAbilities', comment: boolean, reopen: boolean, cancel: boolean } } | null };

export type PortalTicketListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TicketFilter | null | undefined;
}>;


export type PortalTicketListQuery = { tickets: { __typename: 'TicketConnection', totalCount: number, nodes: Array<(
      { __typename: 'Ticket', id: string }
      & { ' $fragmentRefs'?: { 'TicketRowFragment': TicketRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TicketRowFragment = { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus, updatedAt: string, object: { __typename: 'ServiceObject', id: string, name: string } | null, room: { __typename: 'Room', id: string, name: string } | null } & { ' $fragmentName'?: 'TicketRowFragment' };

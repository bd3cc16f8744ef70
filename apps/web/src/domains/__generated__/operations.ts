/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What an organization pays for. */
export type Plan =
  /** Without customer portal. */
  | 'BASIC'
  /** With customer portal. */
  | 'PRO';

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

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', errors: Array<{ __typename: 'UserError', message: string }> } };

export type AccountLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type AccountLocaleMutation = { accountUpdate: { __typename: 'AccountUpdatePayload', account: { __typename: 'Account', id: string, locale: Locale } | null, errors: Array<{ __typename: 'UserError', message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', kind: ViewerKind, organization: { __typename: 'Organization', id: string, name: string, plan: Plan | null, brandColor: string, phone: string | null, contactEmail: string | null } | null, staffMember: { __typename: 'StaffMember', id: string, name: string, owner: boolean } | null, contact: { __typename: 'Contact', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null, menu: { __typename: 'PortalVisibility', assignments: boolean, invoices: boolean, executors: boolean } | null, preview: { __typename: 'PortalPreview', actorName: string, contactName: string, expiresAt: string } | null }, account: { __typename: 'Account', id: string, name: string, email: string, locale: Locale, memberships: Array<{ __typename: 'Membership', id: string, kind: MembershipKind, organizationName: string, customerName: string | null, usable: boolean, current: boolean }> } | null };

export type PortalPreviewEndMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalPreviewEndMutation = { portalPreviewEnd: { __typename: 'PortalPreviewEndPayload', ended: boolean } };

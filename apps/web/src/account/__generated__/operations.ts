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

/** Input of `invitationAccept`. */
export type InvitationAcceptInput = {
  /** One-time code of an existing account that asks for it. */
  code?: string | null | undefined;
  /** Language of a new account. */
  locale?: Locale | null | undefined;
  /** Name for a new account, at most 120 characters. */
  name?: string | null | undefined;
  /** Password of the new account (12 to 128 characters), or of the existing one. */
  password: string;
  /** The token of the link. */
  token: string;
};

/** What the page behind an invitation link says. */
export type InvitationLinkState =
  /** It is older than 14 days; a new one can be asked for. */
  | 'EXPIRED'
  /** It cannot be used; the page says whom to ask. */
  | 'NOT_USABLE'
  /** It can be used now. */
  | 'OPEN'
  /** A newer one was sent on `newerSentAt`. */
  | 'SUPERSEDED';

/** Input of `invitationRenew`. */
export type InvitationRenewInput = {
  /** The token of the old link. */
  token: string;
};

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

/** Input of `passwordReset`. */
export type PasswordResetInput = {
  /** The new password: 12 to 128 characters, not a common one. */
  password: string;
  /** The token of the link. */
  token: string;
};

/** Input of `passwordResetRequest`. */
export type PasswordResetRequestInput = {
  /** Address of the account. */
  email: string;
};

/** What an organization pays for. */
export type Plan =
  /** Without customer portal. */
  | 'BASIC'
  /** With customer portal. */
  | 'PRO';

/** Input of `signInCode`. */
export type SignInCodeInput = {
  /** Six digits from the app, or a recovery code. */
  code: string;
};

/** Input of `signIn`. */
export type SignInInput = {
  /** Address. */
  email: string;
  /** Password. */
  password: string;
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

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SignInPayload', codeRequired: boolean, viewer: { __typename: 'Viewer', kind: ViewerKind } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type SignInCodeMutationVariables = Exact<{
  input: SignInCodeInput;
}>;


export type SignInCodeMutation = { signInCode: { __typename: 'SignInCodePayload', viewer: { __typename: 'Viewer', kind: ViewerKind } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { __typename: 'PasswordResetRequestPayload', accepted: boolean, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type PasswordResetLinkQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetLinkQuery = { passwordResetLink: boolean };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { __typename: 'PasswordResetPayload', done: boolean, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type InvitationLinkQueryVariables = Exact<{
  token: string;
}>;


export type InvitationLinkQuery = { invitationLink: { __typename: 'InvitationLink', state: InvitationLinkState, organizationName: string | null, customerName: string | null, email: string | null, name: string | null, accountExists: boolean | null, newerSentAt: string | null } };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { __typename: 'InvitationAcceptPayload', codeRequired: boolean, viewer: { __typename: 'Viewer', kind: ViewerKind } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type InvitationRenewMutationVariables = Exact<{
  input: InvitationRenewInput;
}>;


export type InvitationRenewMutation = { invitationRenew: { __typename: 'InvitationRenewPayload', accepted: boolean, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

export type MembershipSwitchMutationVariables = Exact<{
  id: string;
}>;


export type MembershipSwitchMutation = { membershipSwitch: { __typename: 'MembershipSwitchPayload', viewer: { __typename: 'Viewer', kind: ViewerKind } | null, errors: Array<{ __typename: 'UserError', field: Array<string>, code: UserErrorCode, message: string }> } };

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

/** What a portal viewer gets of the fields of a type. Every field of the contract stands here in exactly one list. */
export interface FieldClasses {
  visible: string;
  hidden?: string;
}

/**
 * The fields of each GraphQL type for a portal viewer. A type that is left out is not reachable: all of it is hidden.
 * `visible` still means: of rows that row security lets through.
 */
export const portalFields: Readonly<Record<string, FieldClasses>> = {
  Query: {
    visible:
      'viewer account invitationLink passwordResetLink customer objects object executors executor assignments assignment invoices invoice tickets ticket',
    hidden: 'customers contact staffMembers auditEvents visibilityExplanation',
  },
  Viewer: { visible: 'kind organization contact customer menu preview', hidden: 'staffMember' },
  PortalPreview: { visible: 'actorName contactName expiresAt' },
  PortalVisibility: { visible: 'assignments invoices executors' },
  Account: { visible: 'id email name locale ticketMails totpEnabled memberships sessions' },
  AccountSession: { visible: 'id createdAt lastSeenAt userAgent current' },
  Membership: { visible: 'id kind organizationName customerName usable current' },
  InvitationLink: { visible: 'state organizationName customerName email name accountExists newerSentAt' },
  Organization: { visible: 'id name brandColor phone contactEmail', hidden: 'plan' },
  Address: { visible: 'street postalCode city country' },
  Money: { visible: 'minorUnits currency' },
  PageInfo: { visible: 'hasNextPage hasPreviousPage startCursor endCursor' },
  Customer: {
    visible: 'id number kind name address vatId objects',
    hidden: 'note portalEnabled visibility portalBlockers portalHints archivedAt updatedAt contacts',
  },
  Contact: {
    visible: 'id name email phone position locale customer',
    hidden:
      'portalAccess accessRevokedAt visibility limitedToObjects objects ownTicketsOnly invitation lastSignInAt archivedAt',
  },
  ServiceObject: { visible: 'id number name address customer rooms archivedAt', hidden: 'visibility note' },
  Room: { visible: 'id name floor object archivedAt' },
  Executor: { visible: 'id displayName kind', hidden: 'legalName email phone note archivedAt' },
  Assignment: {
    visible: 'id title description status startsAt endsAt completedAt object customer executors tickets',
    hidden: 'note',
  },
  Invoice: {
    visible:
      'id number type status overdue issueDate dueDate serviceFrom serviceTo netAmount taxAmount grossAmount dueAmount buyerReference customer objects lines taxes pdf xml paidAt',
    hidden: 'buyerName',
  },
  InvoiceLine: { visible: 'position name quantity unit netAmount taxRate' },
  InvoiceTax: { visible: 'rate basis amount' },
  File: { visible: 'id name contentType size url' },
  Ticket: {
    visible:
      'id number subject description category status createdAt updatedAt customer object room authorName mine files assignments comments events viewerCan',
    hidden: 'doneProposed',
  },
  TicketAbilities: { visible: 'comment reopen cancel' },
  TicketComment: { visible: 'id body authorName fromOffice internal createdAt files' },
  TicketEvent: { visible: 'id kind fromStatus toStatus actorName createdAt' },
  UserError: { visible: 'field code message' },
};

/** Mutations of the portal. Everything else is refused. */
export const portalMutations: readonly string[] = [
  'signOut',
  'sessionsRevoke',
  'sessionRevoke',
  'passwordChange',
  'accountUpdate',
  'membershipSwitch',
  'ticketCreate',
  'ticketReopen',
  'ticketCancel',
  'ticketCommentAdd',
];

/** Mutations that need nobody to be signed in. They are open to everybody. */
export const openMutations: readonly string[] = [
  'signIn',
  'signInCode',
  'passwordResetRequest',
  'passwordReset',
  'invitationAccept',
  'invitationRenew',
];

/** Root fields that need nobody to be signed in. */
export const openQueries: readonly string[] = ['viewer', 'account', 'invitationLink', 'passwordResetLink'];

/** Mutations for somebody who is signed in without a usable membership. */
export const accountMutations: readonly string[] = [
  'signOut',
  'sessionsRevoke',
  'sessionRevoke',
  'passwordChange',
  'accountUpdate',
  'membershipSwitch',
];

/** Input fields of reachable inputs that only the office may use: given in the portal they are refused. */
export const officeInputFields: Readonly<Record<string, string>> = {
  ExecutorFilter: 'archived',
  InvoiceFilter: 'assigned',
  TicketCreateInput: 'customerId',
  TicketCommentAddInput: 'internal',
};

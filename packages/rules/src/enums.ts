/**
 * The closed sets of the contract, once for both sides. A value is stored as it is written here.
 * The words are explained in `schema.graphql`.
 */
function closedSet<const T extends string>(...values: T[]): { readonly [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
}

export const Plan = closedSet('BASIC', 'PRO');
export type Plan = keyof typeof Plan;
export const Locale = closedSet('DE', 'EN');
export type Locale = keyof typeof Locale;
export const CustomerKind = closedSet('COMPANY', 'PERSON');
export type CustomerKind = keyof typeof CustomerKind;
export const ExecutorKind = closedSet('EMPLOYEE', 'SUBCONTRACTOR');
export type ExecutorKind = keyof typeof ExecutorKind;
export const AssignmentStatus = closedSet('DRAFT', 'PLANNED', 'DONE', 'CANCELLED');
export type AssignmentStatus = keyof typeof AssignmentStatus;
export const InvoiceType = closedSet('INVOICE', 'CREDIT_NOTE');
export type InvoiceType = keyof typeof InvoiceType;
export const InvoiceStatus = closedSet('DRAFT', 'OPEN', 'PAID', 'CANCELLED');
export type InvoiceStatus = keyof typeof InvoiceStatus;
export const TicketStatus = closedSet('NEW', 'IN_PROGRESS', 'PLANNED', 'DONE', 'CANCELLED');
export type TicketStatus = keyof typeof TicketStatus;
export const TicketCategory = closedSet(
  'CLEANING',
  'DAMAGE',
  'SUPPLIES',
  'EXTRA_WORK',
  'INVOICE_QUESTION',
  'OTHER',
);
export type TicketCategory = keyof typeof TicketCategory;
export const TicketEventKind = closedSet(
  'CREATED',
  'STATUS_CHANGED',
  'ASSIGNMENT_LINKED',
  'ASSIGNMENT_UNLINKED',
);
export type TicketEventKind = keyof typeof TicketEventKind;
export const AuditChannel = closedSet('OFFICE', 'PORTAL', 'PREVIEW', 'WORKER', 'CLI');
export type AuditChannel = keyof typeof AuditChannel;
export const MembershipKind = closedSet('STAFF', 'CONTACT');
export type MembershipKind = keyof typeof MembershipKind;
export const VisibilityFlag = closedSet('ASSIGNMENTS', 'INVOICES', 'EXECUTORS');
export type VisibilityFlag = keyof typeof VisibilityFlag;
export const VisibilityLevel = closedSet(
  'PLAN',
  'PORTAL',
  'ACCESS',
  'OBJECT_LIMIT',
  'CUSTOMER',
  'OBJECT',
  'CONTACT',
);
export type VisibilityLevel = keyof typeof VisibilityLevel;

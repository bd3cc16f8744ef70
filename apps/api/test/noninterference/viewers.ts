import type { Row } from './rows.ts';

/** A viewer that the two databases are looked at with: what is special about the rows above the content. */
export interface ViewerCase {
  name: string;
  organization?: Row;
  customer?: Row;
  contact?: Row;
  /** Names of the objects that a limited contact is limited to. */
  scope?: readonly string[];
}

const limited = { limited_to_objects: true };

/** One case for everything on, and one for each thing that can be off. Flags of objects are mixed in each of them. */
export const viewerCases: readonly ViewerCase[] = [
  { name: 'all' },
  { name: 'customer-assignments', customer: { show_assignments: false } },
  { name: 'customer-invoices', customer: { show_invoices: false } },
  { name: 'customer-executors', customer: { show_executors: false } },
  { name: 'contact-assignments', contact: { show_assignments: false } },
  { name: 'contact-invoices', contact: { show_invoices: false } },
  { name: 'contact-executors', contact: { show_executors: false } },
  { name: 'limited', contact: limited, scope: ['mixed-1', 'mixed-2', 'mixed-4'] },
  { name: 'limited-to-nothing', contact: limited, scope: [] },
  { name: 'own-tickets', contact: { own_tickets_only: true } },
  { name: 'portal-off', customer: { portal_enabled: false } },
  { name: 'basic', organization: { plan: 'BASIC' } },
  { name: 'no-access', contact: { portal_access: false } },
  { name: 'revoked', contact: { access_revoked_at: '2026-01-01T00:00:00Z' } },
  { name: 'contact-archived', contact: { archived_at: '2026-01-01T00:00:00Z' } },
  { name: 'customer-archived', customer: { archived_at: '2026-01-01T00:00:00Z' } },
];

import type { InvoiceFilter, InvoiceSort } from '../__generated__/operations.ts';

/** Parts of the list of invoices. */
export const invoiceTabs = ['open', 'overdue', 'paid', 'all'] as const;
export type InvoiceTab = (typeof invoiceTabs)[number];

/** What a part of the list asks for. What is overdue is open too. */
export const tabFilters: Record<InvoiceTab, InvoiceFilter> = {
  open: { status: ['OPEN'] },
  overdue: { status: ['OPEN'], overdue: true },
  paid: { status: ['PAID'] },
  all: {},
};

/** What must be paid stands with the nearest date first, the rest with the newest. */
export const tabSorts: Record<InvoiceTab, InvoiceSort> = {
  open: { field: 'DUE_DATE', direction: 'ASC' },
  overdue: { field: 'DUE_DATE', direction: 'ASC' },
  paid: { field: 'ISSUE_DATE', direction: 'DESC' },
  all: { field: 'ISSUE_DATE', direction: 'DESC' },
};

/** The part that an address names; anything unknown is the first. */
export function asInvoiceTab(value: string): InvoiceTab {
  return invoiceTabs.find((tab) => tab === value) ?? 'open';
}

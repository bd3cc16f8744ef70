import type { InvoiceFilter } from '../__generated__/operations.ts';

/** Tabs of the list; the first one is shown without `?status=`. */
export const invoiceTabs = ['ALL', 'WAITING', 'OPEN', 'OVERDUE', 'DRAFT', 'PAID', 'CANCELLED'] as const;
export type InvoiceTab = (typeof invoiceTabs)[number];

/** The tab that an address means. */
export function invoiceTabOf(value: string): InvoiceTab {
  return invoiceTabs.find((tab) => tab === value) ?? 'ALL';
}

/** What a tab shows, as the API takes it. */
export function invoiceTabFilter(tab: InvoiceTab): Pick<InvoiceFilter, 'assigned' | 'overdue' | 'status'> {
  switch (tab) {
    case 'ALL':
      return {};
    case 'WAITING':
      return { assigned: false };
    case 'OVERDUE':
      return { overdue: true };
    default:
      return { status: [tab] };
  }
}

import { Trans } from '@lingui/react/macro';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import type { InvoiceTab } from './invoice-tabs.ts';

/** There is no invoice in this part of the list. */
export function NoInvoices({ tab }: { tab: InvoiceTab }) {
  switch (tab) {
    case 'open':
      return (
        <EmptyState icon="check" title={<Trans>No open invoices</Trans>}>
          <Trans>Paid invoices stay under “Paid”.</Trans>
        </EmptyState>
      );
    case 'overdue':
      return (
        <EmptyState icon="check" title={<Trans>Nothing is overdue</Trans>}>
          <Trans>Invoices past their due date would stand here.</Trans>
        </EmptyState>
      );
    case 'paid':
      return (
        <EmptyState icon="invoice" title={<Trans>No paid invoices yet</Trans>}>
          <Trans>As soon as your provider has booked a payment, you find the invoice here.</Trans>
        </EmptyState>
      );
    default:
      return (
        <EmptyState icon="invoice" title={<Trans>No invoices yet</Trans>}>
          <Trans>As soon as your provider issues an invoice, you find it here.</Trans>
        </EmptyState>
      );
  }
}

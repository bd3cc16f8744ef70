import { Trans, useLingui } from '@lingui/react/macro';
import { InvoiceStatusBadge } from '../../domains/invoices/invoice-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { InvoiceListQuery } from '../__generated__/operations.ts';
import { InvoiceCustomer } from './invoice-customer.tsx';

type InvoiceRow = NonNullable<InvoiceListQuery['invoices']>['nodes'][number];

/** Columns of the list of invoices. */
export function useInvoiceColumns(): TableColumn<InvoiceRow>[] {
  const { t } = useLingui();
  const { formatDate, formatMoney } = useFormatters();
  return [
    { id: 'number', header: t`Number`, cell: ({ number }) => number, sortField: 'NUMBER', isTitle: true },
    {
      id: 'type',
      header: t`Type`,
      cell: ({ type }) =>
        type === 'CREDIT_NOTE' ? (
          <StatusBadge tone="warning">
            <Trans>Credit note</Trans>
          </StatusBadge>
        ) : (
          t`Invoice`
        ),
    },
    {
      id: 'customer',
      header: t`Customer`,
      cell: ({ customer, buyerName }) => <InvoiceCustomer customer={customer} buyerName={buyerName} />,
    },
    {
      id: 'issued',
      header: t`Date of issue`,
      cell: ({ issueDate }) => formatDate(issueDate),
      sortField: 'ISSUE_DATE',
    },
    { id: 'due', header: t`Due date`, cell: ({ dueDate }) => formatDate(dueDate), sortField: 'DUE_DATE' },
    { id: 'amount', header: t`Amount`, cell: ({ grossAmount }) => formatMoney(grossAmount), align: 'end' },
    {
      id: 'status',
      header: t`Status`,
      cell: ({ status, overdue }) => <InvoiceStatusBadge status={status} overdue={overdue} />,
    },
  ];
}

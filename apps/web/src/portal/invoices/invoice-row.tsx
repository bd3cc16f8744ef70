import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { InvoiceStatusBadge } from '../../domains/invoices/invoice-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { InvoiceRowFragment } from '../__generated__/operations.ts';
import classes from './invoice-row.module.css';
import { invoiceRowFragment } from './invoice-row.graphql.ts';

/** An invoice in a list. */
export function InvoiceRow({ invoice }: { invoice: FragmentType<InvoiceRowFragment> }) {
  const { t } = useLingui();
  const { formatDate, formatMoney } = useFormatters();
  const { data, complete } = useFragment({ fragment: invoiceRowFragment, from: invoice });
  if (!complete) return null;
  const issued = formatDate(data.issueDate);
  const due = formatDate(data.dueDate);
  const paid = formatDate(data.paidAt);
  const facts = [t`issued ${issued}`];
  if (data.status === 'OPEN' && due) facts.push(t`due ${due}`);
  if (data.status === 'PAID' && paid) facts.push(t`paid ${paid}`);
  const { number } = data;
  return (
    <LinkRow
      to={`/portal/invoices/${data.id}`}
      title={data.type === 'CREDIT_NOTE' ? t`Credit note ${number}` : t`Invoice ${number}`}
      meta={facts.join(' · ')}
      aside={
        <>
          <span className={classes.amount}>{formatMoney(data.grossAmount)}</span>
          <InvoiceStatusBadge status={data.status} overdue={data.overdue} />
        </>
      }
    />
  );
}

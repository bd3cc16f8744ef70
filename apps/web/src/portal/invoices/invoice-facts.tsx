import { useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { DefinitionList } from '../../shared/ui/definition-list.tsx';
import type { PortalInvoiceDetailQuery } from '../__generated__/operations.ts';
import classes from './invoice-detail.module.css';

type Invoice = NonNullable<PortalInvoiceDetailQuery['invoice']>;

/** How much, until when, for what. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const { formatDate, formatMoney } = useFormatters();
  const { status, overdue, type, grossAmount, issueDate, dueDate, paidAt, serviceFrom, serviceTo } = invoice;
  const due = formatDate(dueDate);
  const paid = formatDate(paidAt);
  const sentence = (): string | null => {
    const isCredit = type === 'CREDIT_NOTE';
    if (status === 'CANCELLED')
      return isCredit
        ? t`This credit note was cancelled.`
        : t`This invoice was cancelled. Nothing is to be paid.`;
    if (isCredit) return t`This amount goes to you.`;
    if (status === 'PAID') return paid ? t`Paid on ${paid}. Thank you!` : t`Paid. Thank you!`;
    if (!due) return null;
    return overdue ? t`Was due on ${due}` : t`To be paid by ${due}`;
  };
  const period = [formatDate(serviceFrom), formatDate(serviceTo)].filter(Boolean).join(' – ');
  const facts = [
    { key: 'issued', label: t`Date of issue`, value: formatDate(issueDate) },
    { key: 'due', label: t`Due date`, value: due },
    { key: 'period', label: t`Service period`, value: period },
    { key: 'objects', label: t`Objects`, value: invoice.objects.map(({ name }) => name).join(', ') },
    { key: 'reference', label: t`Your reference`, value: invoice.buyerReference ?? '' },
  ];
  return (
    <Card>
      <p className={classes.amount}>{formatMoney(grossAmount)}</p>
      <p className={classes.due} data-overdue={overdue || undefined}>
        {sentence()}
      </p>
      <DefinitionList items={facts.filter(({ value }) => value !== '')} />
    </Card>
  );
}

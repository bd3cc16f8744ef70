import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { DefinitionList } from '../../shared/ui/definition-list.tsx';
import type { InvoiceDetailFragment } from '../__generated__/operations.ts';
import { WhoSeesLink } from '../visibility/who-sees-link.tsx';
import { InvoiceFiles } from './invoice-files.tsx';

/** Dates, references and files. */
export function InvoiceFacts({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useLingui();
  const { formatDate } = useFormatters();
  const { issueDate, dueDate, serviceFrom, serviceTo, paidAt, buyerName, buyerReference } = invoice;
  const period = [formatDate(serviceFrom), formatDate(serviceTo)].filter(Boolean).join(' – ');
  return (
    <Card title={<Trans>Facts</Trans>}>
      <DefinitionList
        items={[
          { key: 'issued', label: t`Date of issue`, value: formatDate(issueDate) },
          { key: 'due', label: t`Due date`, value: formatDate(dueDate) },
          ...(paidAt ? [{ key: 'paid', label: t`Paid on`, value: formatDate(paidAt) }] : []),
          { key: 'period', label: t`Service period`, value: period },
          { key: 'buyer', label: t`Buyer on the document`, value: buyerName },
          { key: 'reference', label: t`Buyer's reference`, value: buyerReference },
          { key: 'files', label: t`Files`, value: <InvoiceFiles pdf={invoice.pdf} xml={invoice.xml} /> },
        ]}
      />
      {invoice.customer && <WhoSeesLink customerId={invoice.customer.id} objectId={invoice.objects[0]?.id} />}
    </Card>
  );
}

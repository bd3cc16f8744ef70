import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { InvoiceLines } from '../../domains/invoices/invoice-lines.tsx';
import { InvoiceStatusBadge } from '../../domains/invoices/invoice-status-badge.tsx';
import { InvoiceTotals } from '../../domains/invoices/invoice-totals.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import classes from '../detail.module.css';
import { InvoiceActions } from './invoice-actions.tsx';
import { InvoiceFacts } from './invoice-facts.tsx';
import { invoiceDetailQuery } from './invoice.graphql.ts';

const InvoiceAssignForm = lazy(async () => ({
  default: (await import('./invoice-assign-form.tsx')).InvoiceAssignForm,
}));

/** An invoice: figures, files, and whose it is. */
export function InvoicePage() {
  const { t } = useLingui();
  const { formatMoney } = useFormatters();
  const { invoiceId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(invoiceDetailQuery, { id });
  const invoice = data?.invoice;
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!invoice) return <NotFoundPage homePath="/admin/invoices" />;
  const { number, buyerName } = invoice;
  const buyer = buyerName ?? '–';
  return (
    <>
      <PageHeader
        title={invoice.type === 'CREDIT_NOTE' ? t`Credit note ${number}` : t`Invoice ${number}`}
        badge={<InvoiceStatusBadge status={invoice.status} overdue={invoice.overdue} />}
        description={formatMoney(invoice.grossAmount)}
        back={{ to: '/admin/invoices', label: t`Invoices` }}
        actions={<InvoiceActions invoice={invoice} />}
      />
      <div className={classes.columns}>
        <div className={classes.parts}>
          {!invoice.customer && (
            <Notice tone="warning" title={<Trans>This invoice waits for a customer</Trans>}>
              <Trans>Nobody sees it yet. The document names as buyer: {buyer}</Trans>
            </Notice>
          )}
          <Suspense fallback={<Skeleton height={226} radius={12} />}>
            <InvoiceAssignForm key={id} invoice={invoice} />
          </Suspense>
          <InvoiceLines lines={invoice.lines} />
          <Card title={<Trans>Amounts</Trans>}>
            <InvoiceTotals invoice={invoice} />
          </Card>
        </div>
        <InvoiceFacts invoice={invoice} />
      </div>
    </>
  );
}

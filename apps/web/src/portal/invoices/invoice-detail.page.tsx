import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { InvoiceLines } from '../../domains/invoices/invoice-lines.tsx';
import { InvoiceStatusBadge } from '../../domains/invoices/invoice-status-badge.tsx';
import { InvoiceTotals } from '../../domains/invoices/invoice-totals.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { InvoiceFacts } from './invoice-facts.tsx';
import { invoiceDetailQuery } from './invoice-detail.graphql.ts';
import classes from './invoice-detail.module.css';

/** `/portal/invoices/:id`: dates, lines, taxes and the files. */
export function InvoiceDetailPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { data, error, refetch } = useStableQuery(invoiceDetailQuery, { id });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const { invoice } = data;
  if (!invoice) return <NotFoundPage homePath="/portal" />;
  const { number, pdf, xml } = invoice;
  return (
    <>
      <PageHeader
        back={{ to: '/portal/invoices', label: t`Invoices` }}
        title={invoice.type === 'CREDIT_NOTE' ? t`Credit note ${number}` : t`Invoice ${number}`}
        badge={<InvoiceStatusBadge status={invoice.status} overdue={invoice.overdue} />}
        actions={
          <span className={classes.files}>
            {xml && (
              <Button
                component="a"
                href={xml.url}
                download
                variant="default"
                leftSection={<Icon name="download" />}
              >
                <Trans>E-invoice (XML)</Trans>
              </Button>
            )}
            {pdf && (
              <Button component="a" href={pdf.url} download leftSection={<Icon name="download" />}>
                <Trans>Download PDF</Trans>
              </Button>
            )}
          </span>
        }
      />
      <div className={classes.parts}>
        <InvoiceFacts invoice={invoice} />
        <InvoiceLines lines={invoice.lines} />
        <Card>
          <InvoiceTotals invoice={invoice} />
        </Card>
      </div>
    </>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useInvoiceStatusWords } from '../../domains/invoices/invoice-status-badge.tsx';
import { moneyText } from '../../shared/i18n/parse-money.ts';
import { useFormatters, useLocale } from '../../shared/i18n/use-formatters.ts';
import type {
  PortalInvoiceExportQuery,
  PortalInvoiceExportQueryVariables,
} from '../__generated__/operations.ts';
import { toCsv } from './csv.ts';
import { invoiceExportQuery } from './invoice-export.graphql.ts';

type Invoice = NonNullable<PortalInvoiceExportQuery['invoices']>['nodes'][number];

/**
 * Writes everything that the list shows, all pages of it, as CSV.
 * @returns a function that takes the filter and order of the list; it throws when the API does not answer
 */
export function useInvoiceExport(): (list: PortalInvoiceExportQueryVariables) => Promise<string> {
  const { t } = useLingui();
  const client = useApolloClient();
  const locale = useLocale();
  const words = useInvoiceStatusWords();
  const { formatDate } = useFormatters();
  const heads = [
    t`Number`,
    t`Kind`,
    t`Status`,
    t`Date of issue`,
    t`Due date`,
    t`Paid on`,
    t`Net`,
    t`Tax`,
    t`Total`,
    t`Currency`,
    t`Objects`,
  ];
  const row = (invoice: Invoice): string[] => [
    invoice.number,
    invoice.type === 'CREDIT_NOTE' ? t`Credit note` : t`Invoice`,
    words[invoice.overdue ? 'OVERDUE' : invoice.status],
    formatDate(invoice.issueDate),
    formatDate(invoice.dueDate),
    formatDate(invoice.paidAt),
    moneyText(invoice.netAmount.minorUnits, locale),
    moneyText(invoice.taxAmount.minorUnits, locale),
    moneyText(invoice.grossAmount.minorUnits, locale),
    invoice.grossAmount.currency,
    invoice.objects.map(({ name }) => name).join(', '),
  ];
  return async (list) => {
    const rows: string[][] = [];
    let after: string | null = null;
    do {
      const variables: PortalInvoiceExportQueryVariables = { ...list, after };
      const { data } = await client.query<PortalInvoiceExportQuery, PortalInvoiceExportQueryVariables>({
        query: invoiceExportQuery,
        variables,
        fetchPolicy: 'no-cache',
      });
      rows.push(...(data?.invoices?.nodes ?? []).map(row));
      const page = data?.invoices?.pageInfo;
      after = page?.hasNextPage ? page.endCursor : null;
    } while (after);
    return toCsv([heads, ...rows]);
  };
}

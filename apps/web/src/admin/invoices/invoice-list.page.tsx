import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useInvoiceStatusWords } from '../../domains/invoices/invoice-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { EmptyTab } from '../empty-tab.tsx';
import { CustomerFilter } from '../customers/customer-filter.tsx';
import { InvoiceListActions } from './invoice-list-actions.tsx';
import { invoiceListQuery } from './invoice-list.graphql.ts';
import { invoiceTabFilter, invoiceTabOf, invoiceTabs } from './invoice-tabs.ts';
import { useInvoiceColumns } from './use-invoice-columns.tsx';

/** All invoices, the newest first. */
export function InvoiceListPage() {
  const { t } = useLingui();
  const words = useInvoiceStatusWords();
  const list = useListParams(['ISSUE_DATE', 'NUMBER', 'DUE_DATE'], {
    field: 'ISSUE_DATE',
    direction: 'DESC',
  });
  const tab = invoiceTabOf(list.filter('status'));
  const { data, error, reloading, refetch } = useStableQuery(invoiceListQuery, {
    after: list.after,
    filter: {
      search: list.search || null,
      customerId: list.filter('customer') || null,
      ...invoiceTabFilter(tab),
    },
    sort: list.sort,
  });
  const columns = useInvoiceColumns();
  const labels = { ALL: t`All`, WAITING: t`Without customer`, ...words };
  return (
    <>
      <PageHeader title={t`Invoices`} actions={<InvoiceListActions />} />
      <LinkTabs
        label={t`Invoices by status`}
        name="status"
        value={tab}
        tabs={invoiceTabs.map((value) => ({ value, label: labels[value] }))}
      />
      <Toolbar>
        <SearchInput label={t`Search by number or reference`} value={list.search} onChange={list.setSearch} />
        <CustomerFilter value={list.filter('customer')} onChange={(id) => list.setFilter('customer', id)} />
      </Toolbar>
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : (
        <DataTable
          caption={t`Invoices`}
          columns={columns}
          rows={data?.invoices?.nodes}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/admin/invoices/${id}`}
          list={list}
          pageInfo={data?.invoices?.pageInfo}
          totalCount={data?.invoices?.totalCount}
          reloading={reloading}
          empty={
            tab === 'ALL' ? (
              <EmptyState
                icon="invoice"
                title={<Trans>No invoices yet</Trans>}
                action={
                  <Button component={Link} to="/admin/invoices/import">
                    <Trans>Import invoices</Trans>
                  </Button>
                }
              >
                <Trans>Invoices come from your accounting software: import its PDF and XML files here.</Trans>
              </EmptyState>
            ) : (
              <EmptyTab icon="invoice" />
            )
          }
          noResults={<NoResults />}
        />
      )}
    </>
  );
}

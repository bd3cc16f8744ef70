import { useLingui } from '@lingui/react/macro';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { useObjectOptions } from '../objects/use-object-options.ts';
import { PagedLinks } from '../paged-links.tsx';
import { InvoiceExportButton } from './invoice-export-button.tsx';
import { invoiceListQuery } from './invoice-list.graphql.ts';
import { InvoiceRow } from './invoice-row.tsx';
import { asInvoiceTab, tabFilters, tabSorts } from './invoice-tabs.ts';
import { NoInvoices } from './no-invoices.tsx';

/** `/portal/invoices`: what is open, overdue and paid. */
export function InvoiceListPage() {
  const { t } = useLingui();
  const list = useListParams(['ISSUE_DATE'], { field: 'ISSUE_DATE', direction: 'DESC' });
  const objects = useObjectOptions();
  const tab = asInvoiceTab(list.filter('tab'));
  const objectId = list.filter('object');
  const shown = {
    filter: { ...tabFilters[tab], search: list.search || null, objectId: objectId || null },
    sort: tabSorts[tab],
  };
  const { data, error, reloading, refetch } = useStableQuery(invoiceListQuery, {
    ...shown,
    after: list.after,
  });
  const hasRows = (data?.invoices?.nodes.length ?? 0) > 0;
  return (
    <>
      <PageHeader title={t`Invoices`} actions={hasRows && <InvoiceExportButton list={shown} />} />
      <LinkTabs
        label={t`Invoices by state`}
        name="tab"
        value={tab}
        tabs={[
          { value: 'open', label: t({ message: 'Open', context: 'invoices' }) },
          { value: 'overdue', label: t({ message: 'Overdue', context: 'invoices' }) },
          { value: 'paid', label: t({ message: 'Paid', context: 'invoices' }) },
          { value: 'all', label: t({ message: 'All', context: 'invoices' }) },
        ]}
      />
      <Toolbar>
        <SearchInput
          label={t`Search by invoice number`}
          value={list.search}
          onChange={(value) => list.setFilter('search', value)}
        />
        {objects && objects.length > 1 && (
          <FilterSelect
            label={t`Object`}
            allLabel={t`All objects`}
            value={objectId}
            options={objects}
            onChange={(value) => list.setFilter('object', value)}
          />
        )}
      </Toolbar>
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : (
        <PagedLinks
          label={t`Invoices`}
          list={list}
          connection={data?.invoices}
          reloading={reloading}
          none={list.search || objectId ? <NoResults /> : <NoInvoices tab={tab} />}
        >
          {(node) => <InvoiceRow key={node.id} invoice={node} />}
        </PagedLinks>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { CustomerListFilters } from './customer-list-filters.tsx';
import { customerListQuery } from './customer-list.graphql.ts';
import { useCustomerColumns } from './use-customer-columns.tsx';

/** Every customer of the provider. */
export function CustomerListPage() {
  const { t } = useLingui();
  const list = useListParams(['NAME', 'NUMBER', 'CREATED_AT'], { field: 'NAME', direction: 'ASC' });
  const portal = list.filter('portal');
  const { data, error, reloading, refetch } = useStableQuery(customerListQuery, {
    after: list.after,
    filter: {
      search: list.search || null,
      portalEnabled: portal === '' ? null : portal === 'on',
      archived: list.filter('archived') === 'yes',
    },
    sort: list.sort,
  });
  const columns = useCustomerColumns();
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const newCustomer = (
    <Button component={Link} to="/admin/customers/new" leftSection={<Icon name="plus" size={16} />}>
      <Trans>New customer</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader title={t`Customers`} actions={newCustomer} />
      <CustomerListFilters list={list} />
      <DataTable
        caption={t`Customers`}
        columns={columns}
        rows={data?.customers?.nodes}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/admin/customers/${id}`}
        list={list}
        pageInfo={data?.customers?.pageInfo}
        totalCount={data?.customers?.totalCount}
        reloading={reloading}
        empty={
          <EmptyState icon="users" title={<Trans>No customers yet</Trans>} action={newCustomer}>
            <Trans>Add the first customer; then its contacts and objects.</Trans>
          </EmptyState>
        }
        noResults={<NoResults />}
      />
    </>
  );
}

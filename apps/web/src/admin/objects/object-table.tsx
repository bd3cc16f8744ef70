import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { ArchivedFilter } from '../archived-filter.tsx';
import { objectListQuery } from './object-list.graphql.ts';
import { useObjectColumns } from './use-object-columns.tsx';

interface ObjectTableProps {
  /** Only the objects of this customer. */
  customerId?: string;
  /** The button that adds one. */
  addButton: ReactNode;
  /** The button stands beside the filters. */
  withToolbarButton?: boolean;
}

/** Objects with search, filter, sort and pages; all of it in the address. */
export function ObjectTable({ customerId, addButton, withToolbarButton = false }: ObjectTableProps) {
  const { t } = useLingui();
  const list = useListParams(['NAME', 'NUMBER', 'CITY'], { field: 'NAME', direction: 'ASC' });
  const { data, error, reloading, refetch } = useStableQuery(objectListQuery, {
    after: list.after,
    filter: {
      search: list.search || null,
      customerId: customerId ?? null,
      archived: list.filter('archived') === 'yes',
    },
    sort: list.sort,
  });
  const columns = useObjectColumns(customerId === undefined);
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  return (
    <>
      <Toolbar>
        <SearchInput
          label={t`Search by name, number or town`}
          value={list.search}
          onChange={list.setSearch}
        />
        <ArchivedFilter list={list} />
        {withToolbarButton && addButton}
      </Toolbar>
      <DataTable
        caption={t`Objects`}
        columns={columns}
        rows={data?.objects?.nodes}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/admin/objects/${id}`}
        list={list}
        pageInfo={data?.objects?.pageInfo}
        totalCount={data?.objects?.totalCount}
        reloading={reloading}
        empty={
          <EmptyState icon="building" title={<Trans>No objects yet</Trans>} action={addButton}>
            <Trans>An object is a building or site where work is done. It belongs to one customer.</Trans>
          </EmptyState>
        }
        noResults={<NoResults />}
      />
    </>
  );
}

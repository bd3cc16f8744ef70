import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { ArchivedFilter } from '../archived-filter.tsx';
import { executorListQuery } from './executor.graphql.ts';
import { useExecutorColumns } from './use-executor-columns.tsx';

/** Everybody who carries out assignments. */
export function ExecutorListPage() {
  const { t } = useLingui();
  const kinds = useExecutorKindWords();
  const list = useListParams(['NAME'], { field: 'NAME', direction: 'ASC' });
  const kind = (['EMPLOYEE', 'SUBCONTRACTOR'] as const).find((value) => value === list.filter('kind'));
  const { data, error, reloading, refetch } = useStableQuery(executorListQuery, {
    after: list.after,
    filter: { search: list.search || null, kind: kind ?? null, archived: list.filter('archived') === 'yes' },
    sort: list.sort,
  });
  const columns = useExecutorColumns();
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const newExecutor = (
    <Button component={Link} to="/admin/executors/new" leftSection={<Icon name="plus" size={16} />}>
      <Trans>New executor</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader title={t`Executors`} actions={newExecutor} />
      <Toolbar>
        <SearchInput label={t`Search by name`} value={list.search} onChange={list.setSearch} />
        <FilterSelect
          label={t`Kind`}
          allLabel={t`All kinds`}
          value={kind ?? ''}
          options={[
            { value: 'EMPLOYEE', label: kinds.EMPLOYEE },
            { value: 'SUBCONTRACTOR', label: kinds.SUBCONTRACTOR },
          ]}
          onChange={(value) => list.setFilter('kind', value)}
        />
        <ArchivedFilter list={list} />
      </Toolbar>
      <DataTable
        caption={t`Executors`}
        columns={columns}
        rows={data?.executors?.nodes}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/admin/executors/${id}`}
        list={list}
        pageInfo={data?.executors?.pageInfo}
        totalCount={data?.executors?.totalCount}
        reloading={reloading}
        empty={
          <EmptyState icon="worker" title={<Trans>No executors yet</Trans>} action={newExecutor}>
            <Trans>Executors are employees and subcontractors who carry out assignments.</Trans>
          </EmptyState>
        }
        noResults={<NoResults />}
      />
    </>
  );
}

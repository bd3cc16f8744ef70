import { Trans, useLingui } from '@lingui/react/macro';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { auditListQuery } from './audit-list.graphql.ts';
import { subjectKinds, useAuditWords } from './use-audit-words.ts';
import { useAuditColumns } from './use-audit-columns.tsx';

/** Who did what, when, through what: the newest first. */
export function AuditListPage() {
  const { t } = useLingui();
  const words = useAuditWords();
  const list = useListParams(['CREATED_AT'], { field: 'CREATED_AT', direction: 'DESC' });
  const { data, error, reloading, refetch } = useStableQuery(auditListQuery, {
    after: list.after,
    filter: {
      subjectKind: list.filter('kind') || null,
      action: list.filter('action') || null,
      subjectId: list.filter('subject') || null,
    },
    sort: list.sort,
  });
  const columns = useAuditColumns();
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const actions = Object.entries(words.actions).map(([value, label]) => ({ value, label }));
  return (
    <>
      <PageHeader title={t`Audit trail`} description={t`Who did what, when and where.`} />
      <Toolbar>
        <FilterSelect
          label={t`About`}
          allLabel={t`About everything`}
          value={list.filter('kind')}
          options={subjectKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(value) => list.setFilter('kind', value)}
        />
        <FilterSelect
          label={t`Action`}
          allLabel={t`All actions`}
          value={list.filter('action')}
          options={actions.toSorted((first, second) => first.label.localeCompare(second.label))}
          onChange={(value) => list.setFilter('action', value)}
        />
      </Toolbar>
      <DataTable
        caption={t`Audit trail`}
        columns={columns}
        rows={data?.auditEvents?.nodes}
        rowKey={({ id }) => id}
        list={list}
        pageInfo={data?.auditEvents?.pageInfo}
        totalCount={data?.auditEvents?.totalCount}
        reloading={reloading}
        empty={<EmptyState icon="log" title={<Trans>Nothing happened yet</Trans>} />}
        noResults={<NoResults />}
      />
    </>
  );
}

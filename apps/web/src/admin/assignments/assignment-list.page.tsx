import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useAssignmentStatusWords } from '../../domains/assignments/assignment-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { EmptyTab } from '../empty-tab.tsx';
import { useToday } from '../use-today.ts';
import { AssignmentListFilters } from './assignment-list-filters.tsx';
import { assignmentListQuery } from './assignment-list.graphql.ts';
import { assignmentTabFilter, assignmentTabOf, assignmentTabs, firstOrder } from './assignment-tabs.ts';
import { useAssignmentColumns } from './use-assignment-columns.tsx';

/** All assignments, what is ahead first. */
export function AssignmentListPage() {
  const { t } = useLingui();
  const words = useAssignmentStatusWords();
  const [params] = useSearchParams();
  const tab = assignmentTabOf(params.get('tab') ?? '');
  const list = useListParams(['STARTS_AT', 'TITLE'], { field: 'STARTS_AT', direction: firstOrder(tab) });
  const today = useToday();
  const { data, error, reloading, refetch } = useStableQuery(assignmentListQuery, {
    after: list.after,
    filter: {
      search: list.search || null,
      customerId: list.filter('customer') || null,
      objectId: list.filter('object') || null,
      executorId: list.filter('executor') || null,
      ...assignmentTabFilter(tab, today, list.filter('from'), list.filter('to')),
    },
    sort: list.sort,
  });
  const columns = useAssignmentColumns();
  const labels = {
    ahead: t`Upcoming`,
    due: t`To be reported`,
    draft: t`Drafts`,
    done: words.DONE,
    cancelled: words.CANCELLED,
    all: t`All`,
  };
  const newAssignment = (
    <Button component={Link} to="/admin/assignments/new" leftSection={<Icon name="plus" size={16} />}>
      <Trans>New assignment</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader title={t`Assignments`} actions={newAssignment} />
      <LinkTabs
        label={t`Assignments by status`}
        name="tab"
        value={tab}
        tabs={assignmentTabs.map((value) => ({ value, label: labels[value] }))}
      />
      <AssignmentListFilters list={list} />
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : (
        <DataTable
          caption={t`Assignments`}
          columns={columns}
          rows={data?.assignments?.nodes}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/admin/assignments/${id}`}
          list={list}
          pageInfo={data?.assignments?.pageInfo}
          totalCount={data?.assignments?.totalCount}
          reloading={reloading}
          empty={
            tab === 'ahead' ? (
              <EmptyState icon="calendar" title={<Trans>Nothing is ahead</Trans>} action={newAssignment}>
                <Trans>An assignment is one dated piece of work at one object.</Trans>
              </EmptyState>
            ) : (
              <EmptyTab icon="calendar" />
            )
          }
          noResults={<NoResults />}
        />
      )}
    </>
  );
}

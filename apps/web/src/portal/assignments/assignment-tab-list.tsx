import { Trans } from '@lingui/react/macro';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { TablePager } from '../../shared/ui/table-pager.tsx';
import { TableSkeleton } from '../../shared/ui/table-skeleton.tsx';
import type { ListParams } from '../../shared/ui/use-list-params.ts';
import { AssignmentAgenda } from './assignment-agenda.tsx';
import classes from './assignment-agenda.module.css';
import { useAssignmentList, type AssignmentTab } from './use-assignment-list.ts';

/** One tab of the assignments as an agenda. */
export function AssignmentTabList({ tab, list }: { tab: AssignmentTab; list: ListParams<string> }) {
  const { data, error, reloading, refetch } = useAssignmentList(tab, list);
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const connection = data?.assignments;
  if (!connection) return <TableSkeleton columns={2} />;
  if (connection.nodes.length === 0) {
    return (
      <Card flush>
        {list.search || list.filter('object') ? (
          <NoResults />
        ) : (
          <EmptyState
            icon="calendar"
            title={tab === 'past' ? <Trans>No past assignments yet</Trans> : <Trans>Nothing planned</Trans>}
          >
            {tab === 'past' ? (
              <Trans>Assignments of earlier days stay here.</Trans>
            ) : (
              <Trans>As soon as your provider plans an assignment, you see it here.</Trans>
            )}
          </EmptyState>
        )}
      </Card>
    );
  }
  return (
    <>
      <AssignmentAgenda assignments={connection.nodes} reloading={reloading} />
      {(connection.pageInfo.hasNextPage || list.after) && (
        <div className={classes.pager}>
          <Card flush>
            <TablePager
              list={list}
              pageInfo={connection.pageInfo}
              shown={connection.nodes.length}
              totalCount={undefined}
            />
          </Card>
        </div>
      )}
    </>
  );
}

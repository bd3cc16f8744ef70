import { Trans, useLingui } from '@lingui/react/macro';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { TablePager } from '../../shared/ui/table-pager.tsx';
import { TableSkeleton } from '../../shared/ui/table-skeleton.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { executorListQuery } from './executor-list.graphql.ts';
import classes from './executor-list.module.css';

/** `/portal/executors`: who carries out the assignments, by name and kind. */
export function ExecutorListPage() {
  const { t } = useLingui();
  const kinds = useExecutorKindWords();
  const list = useListParams(['NAME'], { field: 'NAME', direction: 'ASC' });
  const { data, error, refetch } = useStableQuery(executorListQuery, { after: list.after });
  const executors = data?.executors;
  return (
    <>
      <PageHeader
        back={{ to: '/portal/assignments', label: t`Assignments` }}
        title={t`Our team`}
        description={<Trans>They look after your objects.</Trans>}
      />
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : !executors ? (
        <TableSkeleton columns={2} />
      ) : (
        <Card flush>
          {executors.nodes.length === 0 && (
            <EmptyState icon="users" title={<Trans>Nobody to show yet</Trans>}>
              <Trans>As soon as somebody is assigned to one of your assignments, you see it here.</Trans>
            </EmptyState>
          )}
          <ul className={classes.list} role="list">
            {executors.nodes.map(({ id, displayName, kind }) => (
              <li key={id} className={classes.row}>
                <span className={classes.icon}>
                  <Icon name={kind === 'EMPLOYEE' ? 'user' : 'building'} />
                </span>
                <span className={classes.name}>{displayName}</span>
                <span className={classes.kind}>{kinds[kind]}</span>
              </li>
            ))}
          </ul>
          <TablePager
            list={list}
            pageInfo={executors.pageInfo}
            shown={executors.nodes.length}
            totalCount={undefined}
          />
        </Card>
      )}
    </>
  );
}

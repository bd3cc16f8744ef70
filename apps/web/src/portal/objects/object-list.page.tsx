import { Trans, useLingui } from '@lingui/react/macro';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { PagedLinks } from '../paged-links.tsx';
import { objectListQuery } from './object-list.graphql.ts';

const fewEnough = 8;

/** `/portal/objects`: the customer's buildings and sites. */
export function ObjectListPage() {
  const { t } = useLingui();
  const list = useListParams(['NAME'], { field: 'NAME', direction: 'ASC' });
  const { data, error, reloading, refetch } = useStableQuery(objectListQuery, {
    after: list.after,
    filter: { search: list.search || null },
  });
  const header = (
    <PageHeader title={t`Objects`} description={t`The buildings and sites that we look after for you.`} />
  );
  if (error && !data)
    return (
      <>
        {header}
        <QueryError error={error} onRetry={refetch} />
      </>
    );
  const canSearch = list.isFiltered || (data?.objects?.totalCount ?? 0) > fewEnough;
  return (
    <>
      {header}
      {canSearch && (
        <Toolbar>
          <SearchInput
            label={t`Search objects`}
            value={list.search}
            onChange={(value) => list.setFilter('search', value)}
          />
        </Toolbar>
      )}
      <PagedLinks
        label={t`Objects`}
        list={list}
        connection={data?.objects}
        reloading={reloading}
        none={
          list.search ? (
            <NoResults />
          ) : (
            <EmptyState icon="building" title={<Trans>No objects yet</Trans>}>
              <Trans>As soon as your provider has added an object, you find it here.</Trans>
            </EmptyState>
          )
        }
      >
        {({ id, name, number, address }) => (
          <LinkRow
            key={id}
            to={`/portal/objects/${id}`}
            title={name}
            meta={`${address.street}, ${address.postalCode} ${address.city}`}
            aside={number}
          />
        )}
      </PagedLinks>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { TicketStatus } from '@kundenportal/rules/enums';
import { Link } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { useObjectOptions } from '../objects/use-object-options.ts';
import { PagedLinks } from '../paged-links.tsx';
import { NoTickets } from './no-tickets.tsx';
import { ticketListQuery } from './ticket-list.graphql.ts';
import { TicketRow } from './ticket-row.tsx';

const states: Record<'open' | 'done', TicketStatus[]> = {
  open: ['NEW', 'IN_PROGRESS', 'PLANNED'],
  done: ['DONE', 'CANCELLED'],
};

/** `/portal/tickets`: open and finished tickets. */
export function TicketListPage() {
  const { t } = useLingui();
  const list = useListParams(['UPDATED_AT'], { field: 'UPDATED_AT', direction: 'DESC' });
  const objects = useObjectOptions();
  const tab = list.filter('tab') === 'done' ? 'done' : 'open';
  const objectId = list.filter('object');
  const { data, error, reloading, refetch } = useStableQuery(ticketListQuery, {
    after: list.after,
    filter: { search: list.search || null, status: states[tab], objectId: objectId || null },
  });
  const isNarrowed = Boolean(list.search || objectId);
  return (
    <>
      <PageHeader
        title={t`Tickets`}
        actions={
          <Button component={Link} to="/portal/tickets/new" size="md" leftSection={<Icon name="plus" />}>
            <Trans>Create ticket</Trans>
          </Button>
        }
      />
      <LinkTabs
        label={t`Tickets by state`}
        name="tab"
        value={tab}
        tabs={[
          { value: 'open', label: t({ message: 'Open', context: 'tickets' }) },
          { value: 'done', label: t({ message: 'Done', context: 'tickets' }) },
        ]}
      />
      <Toolbar>
        <SearchInput
          label={t`Search tickets`}
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
          label={t`Tickets`}
          list={list}
          connection={data?.tickets}
          reloading={reloading}
          none={isNarrowed ? <NoResults /> : <NoTickets tab={tab} />}
        >
          {(node) => <TicketRow key={node.id} ticket={node} />}
        </PagedLinks>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { EmptyTab } from '../empty-tab.tsx';
import { CustomerFilter } from '../customers/customer-filter.tsx';
import { ticketListQuery } from './ticket-list.graphql.ts';
import { ticketStatesOf, ticketTabOf, ticketTabs } from './ticket-tabs.ts';
import { useTicketColumns } from './use-ticket-columns.tsx';

/** The inbox: what customers asked for, last change first. */
export function TicketListPage() {
  const { t } = useLingui();
  const words = useTicketWords();
  const list = useListParams(['UPDATED_AT', 'NUMBER'], { field: 'UPDATED_AT', direction: 'DESC' });
  const tab = ticketTabOf(list.filter('status'));
  const { data, error, reloading, refetch } = useStableQuery(ticketListQuery, {
    after: list.after,
    filter: {
      search: list.search || null,
      customerId: list.filter('customer') || null,
      status: ticketStatesOf(tab),
    },
    sort: list.sort,
  });
  const columns = useTicketColumns();
  const labels = { OPEN: t({ message: 'Open', context: 'tickets' }), ...words.status, ALL: t`All` };
  const newTicket = (
    <Button component={Link} to="/admin/tickets/new" leftSection={<Icon name="plus" size={16} />}>
      <Trans>New ticket</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader title={t`Tickets`} actions={newTicket} />
      <LinkTabs
        label={t`Tickets by status`}
        name="status"
        value={tab}
        tabs={ticketTabs.map((value) => ({ value, label: labels[value] }))}
      />
      <Toolbar>
        <SearchInput
          label={t`Search by number, subject or text`}
          value={list.search}
          onChange={list.setSearch}
        />
        <CustomerFilter value={list.filter('customer')} onChange={(id) => list.setFilter('customer', id)} />
      </Toolbar>
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : (
        <DataTable
          caption={t`Tickets`}
          columns={columns}
          rows={data?.tickets?.nodes}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/admin/tickets/${id}`}
          list={list}
          pageInfo={data?.tickets?.pageInfo}
          totalCount={data?.tickets?.totalCount}
          reloading={reloading}
          empty={
            tab === 'OPEN' ? (
              <EmptyState icon="ticket" title={<Trans>Everything is settled</Trans>} action={newTicket}>
                <Trans>What customers ask for in the portal arrives here. Calls can be added by hand.</Trans>
              </EmptyState>
            ) : (
              <EmptyTab icon="ticket" />
            )
          }
          noResults={<NoResults />}
        />
      )}
    </>
  );
}

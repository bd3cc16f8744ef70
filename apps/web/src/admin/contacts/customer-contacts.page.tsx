import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoResults } from '../../shared/ui/no-results.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { ArchivedFilter } from '../archived-filter.tsx';
import { contactListQuery } from './contact.graphql.ts';
import { useContactColumns } from './use-contact-columns.tsx';

/** The tab with a customer's contacts. */
export function CustomerContactsPage() {
  const { t } = useLingui();
  const { customerId: id = '' } = useParams();
  const list = useListParams(['NAME', 'CREATED_AT'], { field: 'NAME', direction: 'ASC' });
  const { data, error, reloading, refetch } = useStableQuery(contactListQuery, {
    id,
    after: list.after,
    filter: { search: list.search || null, archived: list.filter('archived') === 'yes' },
    sort: list.sort,
  });
  const columns = useContactColumns();
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const contacts = data?.customer?.contacts;
  const base = `/admin/customers/${id}/contacts`;
  const newContact = (
    <Button component={Link} to={`${base}/new`} leftSection={<Icon name="plus" size={16} />}>
      <Trans>New contact</Trans>
    </Button>
  );
  return (
    <>
      <Toolbar>
        <SearchInput label={t`Search by name or e-mail`} value={list.search} onChange={list.setSearch} />
        <ArchivedFilter list={list} />
        {newContact}
      </Toolbar>
      <DataTable
        caption={t`Contacts`}
        columns={columns}
        rows={contacts?.nodes}
        rowKey={(contact) => contact.id}
        rowLink={(contact) => `${base}/${contact.id}`}
        list={list}
        pageInfo={contacts?.pageInfo}
        totalCount={contacts?.totalCount}
        reloading={reloading}
        empty={
          <EmptyState icon="user" title={<Trans>No contacts yet</Trans>} action={newContact}>
            <Trans>A contact is a person at the customer. Only contacts can be let into the portal.</Trans>
          </EmptyState>
        }
        noResults={<NoResults />}
      />
    </>
  );
}

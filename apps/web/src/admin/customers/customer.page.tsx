import { useLingui } from '@lingui/react/macro';
import { Outlet, useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { PageTabs } from '../../shared/ui/page-tabs.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { ArchiveButton } from '../archive-button.tsx';
import { ArchivedNotice } from '../archived-notice.tsx';
import { customerHeadQuery } from './customer.graphql.ts';
import { useCustomerArchive } from './use-customer-archive.ts';
import { PortalBadge } from './use-customer-columns.tsx';

/** A customer: name and state above the tabs, each of which is a page of its own. */
export function CustomerPage() {
  const { t } = useLingui();
  const { customerId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(customerHeadQuery, { id });
  const customer = data?.customer;
  const { archive, restore } = useCustomerArchive({ id, name: customer?.name ?? '' });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!customer) return <NotFoundPage homePath="/admin/customers" />;
  const base = `/admin/customers/${id}`;
  return (
    <>
      <PageHeader
        title={customer.name}
        badge={<PortalBadge enabled={customer.portalEnabled} />}
        description={t`Customer ${customer.number}`}
        back={{ to: '/admin/customers', label: t`Customers` }}
        actions={
          <ArchiveButton archived={customer.archivedAt !== null} onArchive={archive} onRestore={restore} />
        }
      />
      <ArchivedNotice archivedAt={customer.archivedAt} />
      <PageTabs
        label={t`Parts of the customer`}
        tabs={[
          { to: base, label: t`Master data`, end: true },
          { to: `${base}/portal`, label: t`Customer portal` },
          { to: `${base}/contacts`, label: t`Contacts`, count: customer.contacts?.totalCount },
          { to: `${base}/objects`, label: t`Objects`, count: customer.objects.totalCount },
        ]}
      />
      <Outlet />
    </>
  );
}

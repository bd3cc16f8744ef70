import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { PlanNotice } from '../portal-card/plan-notice.tsx';
import { useHasPortalPlan } from '../use-plan.ts';
import { adminHomeQuery, failedInvitationsQuery } from './admin-home.graphql.ts';
import { CustomersWithoutPortal } from './customers-without-portal.tsx';
import { FailedInvitations } from './failed-invitations.tsx';
import classes from './home.module.css';
import { NewTickets } from './new-tickets.tsx';
import { WaitingInvoices } from './waiting-invoices.tsx';

/** What needs the office today. */
export function AdminHomePage() {
  const { t } = useLingui();
  const { organization } = useViewer();
  const hasPlan = useHasPortalPlan();
  const { data, error, refetch } = useStableQuery(adminHomeQuery, {});
  const invitations = useStableQuery(failedInvitationsQuery, {});
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (invitations.error && !invitations.data) {
    return <QueryError error={invitations.error} onRetry={invitations.refetch} />;
  }
  // Both at once: a card that fills later would push what stands below it.
  if (!data || !invitations.data) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={t`Overview`} description={organization?.name} />
      {!hasPlan && (
        <div className={classes.notice}>
          <PlanNotice />
        </div>
      )}
      <div className={classes.grid}>
        <NewTickets tickets={data.tickets} />
        <FailedInvitations data={invitations.data} />
        <WaitingInvoices invoices={data.invoices} />
        <CustomersWithoutPortal customers={data.customers} />
      </div>
    </>
  );
}

import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { customerPortalQuery } from './portal-card.graphql.ts';
import { PortalForm } from './portal-form.tsx';

/** How long to wait before asking again what became of a mail. */
const mailPause = 2500;

/** The tab with the portal card: what a customer's contacts see, and what became of their invitations. */
export function CustomerPortalPage() {
  const { customerId: id = '' } = useParams();
  const { data, error, refetch } = useStableQuery(customerPortalQuery, { id });
  const isMailOnItsWay = data?.customer?.contacts?.nodes.some(
    ({ invitation }) => invitation?.status === 'QUEUED',
  );
  useEffect(() => {
    if (!isMailOnItsWay) return undefined;
    // A failure shows through `error`, or as the banner.
    const timer = setInterval(() => void refetch().catch(() => undefined), mailPause);
    return () => clearInterval(timer);
  }, [isMailOnItsWay, refetch]);
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data?.customer) return <PageSkeleton />;
  return <PortalForm key={id} customer={data.customer} />;
}

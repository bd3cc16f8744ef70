import { useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { CustomerDataForm } from './customer-data-form.tsx';
import { customerDataQuery } from './customer.graphql.ts';

/** The tab with the master data. */
export function CustomerDataPage() {
  const { customerId: id = '' } = useParams();
  const { data, error, refetch } = useStableQuery(customerDataQuery, { id });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data?.customer) return <PageSkeleton />;
  return <CustomerDataForm key={id} customer={data.customer} />;
}

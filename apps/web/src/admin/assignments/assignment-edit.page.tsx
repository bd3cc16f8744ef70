import { useLingui } from '@lingui/react/macro';
import { Navigate, useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { AssignmentForm } from './assignment-form.tsx';
import { assignmentDetailQuery } from './assignment.graphql.ts';

/** The form of an assignment. One that is over cannot be changed: its page is shown instead. */
export function AssignmentEditPage() {
  const { t } = useLingui();
  const { assignmentId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(assignmentDetailQuery, { id });
  const assignment = data?.assignment;
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!assignment) return <NotFoundPage homePath="/admin/assignments" />;
  const own = `/admin/assignments/${id}`;
  if (assignment.status === 'DONE' || assignment.status === 'CANCELLED') return <Navigate to={own} replace />;
  return (
    <>
      <PageHeader
        title={t`Change assignment`}
        description={`${assignment.object.name} · ${assignment.customer.name}`}
        back={{ to: own, label: assignment.title }}
      />
      <AssignmentForm key={id} assignment={assignment} />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import classes from '../detail.module.css';
import { AssignmentActions } from './assignment-actions.tsx';
import { AssignmentFacts } from './assignment-facts.tsx';
import { AssignmentTickets } from './assignment-tickets.tsx';
import { assignmentDetailQuery } from './assignment.graphql.ts';
import { useAssignmentTime } from './use-assignment-time.ts';

/** An assignment: when, where, who, and the tickets that it settles. */
export function AssignmentPage() {
  const { t } = useLingui();
  const formatSpan = useAssignmentTime();
  const { assignmentId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(assignmentDetailQuery, { id });
  const assignment = data?.assignment;
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!assignment) return <NotFoundPage homePath="/admin/assignments" />;
  return (
    <>
      <PageHeader
        title={assignment.title}
        badge={<AssignmentStatusBadge status={assignment.status} />}
        description={formatSpan(assignment)}
        back={{ to: '/admin/assignments', label: t`Assignments` }}
        actions={<AssignmentActions assignment={assignment} />}
      />
      <div className={classes.columns}>
        <div className={classes.parts}>
          <Card title={<Trans>Description</Trans>}>
            <p className={classes.text}>{assignment.description || '–'}</p>
          </Card>
          <Card title={<Trans>Internal note</Trans>} description={<Trans>Only the office sees it.</Trans>}>
            <p className={classes.text}>{assignment.note || '–'}</p>
          </Card>
          <AssignmentTickets tickets={assignment.tickets} />
        </div>
        <AssignmentFacts assignment={assignment} />
      </div>
    </>
  );
}

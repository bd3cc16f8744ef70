import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList } from '../../shared/ui/link-list.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { TicketRow } from '../tickets/ticket-row.tsx';
import classes from '../tickets/ticket-detail.module.css';
import { AssignmentFacts } from './assignment-facts.tsx';
import { assignmentDetailQuery } from './assignment-detail.graphql.ts';

/** `/portal/assignments/:id`: when, where, what and by whom. */
export function AssignmentDetailPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { data, error, refetch } = useStableQuery(assignmentDetailQuery, { id });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const { assignment } = data;
  if (!assignment) return <NotFoundPage homePath="/portal" />;
  return (
    <>
      <PageHeader
        back={{ to: '/portal/assignments', label: t`Assignments` }}
        title={assignment.title}
        badge={<AssignmentStatusBadge status={assignment.status} />}
        actions={
          <Button
            component={Link}
            to={`/portal/tickets/new?object=${assignment.object.id}`}
            variant="default"
          >
            <Trans>Create ticket</Trans>
          </Button>
        }
      />
      <div className={classes.parts}>
        <AssignmentFacts assignment={assignment} />
        {assignment.tickets.length > 0 && (
          <Card flush title={t`Tickets for this assignment`}>
            <LinkList label={t`Tickets for this assignment`}>
              {assignment.tickets.map((ticket) => (
                <TicketRow key={ticket.id} ticket={ticket} />
              ))}
            </LinkList>
          </Card>
        )}
      </div>
    </>
  );
}

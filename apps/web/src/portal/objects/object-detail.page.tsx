import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { startOfDay } from '../../shared/i18n/days.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { AssignmentRow } from '../assignments/assignment-row.tsx';
import { HomeSection } from '../home/home-section.tsx';
import sections from '../home/portal-home.module.css';
import { TicketRow } from '../tickets/ticket-row.tsx';
import { useToday } from '../use-today.ts';
import { objectDetailQuery } from './object-detail.graphql.ts';
import { RoomList } from './room-list.tsx';

/** `/portal/objects/:id`: rooms, next assignments and open tickets of one object. */
export function ObjectDetailPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { menu } = useViewer();
  const { data, error, refetch } = useStableQuery(objectDetailQuery, {
    id,
    today: startOfDay(useToday()),
    withAssignments: menu?.assignments ?? false,
  });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const { object, assignments, tickets } = data;
  if (!object) return <NotFoundPage homePath="/portal" />;
  const { street, postalCode, city } = object.address;
  return (
    <>
      <PageHeader
        back={{ to: '/portal/objects', label: t`Objects` }}
        title={object.name}
        description={`${street}, ${postalCode} ${city} · ${object.number}`}
        actions={
          <Button
            component={Link}
            to={`/portal/tickets/new?object=${object.id}`}
            size="md"
            leftSection={<Icon name="plus" />}
          >
            <Trans>Create ticket</Trans>
          </Button>
        }
      />
      <div className={sections.sections}>
        {assignments && (
          <HomeSection
            title={t`Next assignments`}
            to={`/portal/assignments?object=${object.id}`}
            count={assignments.nodes.length}
            empty={t`No assignment is planned here at the moment.`}
          >
            {assignments.nodes.map((node) => (
              <AssignmentRow key={node.id} assignment={node} withDay withObject={false} />
            ))}
          </HomeSection>
        )}
        <HomeSection
          title={t`Open tickets`}
          to={`/portal/tickets?object=${object.id}`}
          count={tickets?.totalCount ?? 0}
          showCount
          empty={t`No open tickets at this object.`}
        >
          {tickets?.nodes.map((node) => (
            <TicketRow key={node.id} ticket={node} />
          ))}
        </HomeSection>
        <RoomList objectId={object.id} rooms={object.rooms.nodes} />
      </div>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { ArchiveButton } from '../archive-button.tsx';
import { ArchivedNotice } from '../archived-notice.tsx';
import { ObjectForm } from './object-form.tsx';
import { objectDetailQuery } from './object.graphql.ts';
import { useObjectArchive } from './use-object-archive.ts';

const RoomsCard = lazy(async () => ({ default: (await import('./rooms-card.tsx')).RoomsCard }));

/** An object: data, portal settings, rooms. */
export function ObjectPage() {
  const { t } = useLingui();
  const { objectId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(objectDetailQuery, { id });
  const object = data?.object;
  const { archive, restore } = useObjectArchive({ id, name: object?.name ?? '' });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!object) return <NotFoundPage homePath="/admin/objects" />;
  const { customer } = object;
  return (
    <>
      <PageHeader
        title={object.name}
        description={
          <Trans>
            Object {object.number} of{' '}
            <Anchor inherit component={Link} to={`/admin/customers/${customer.id}`} underline="always">
              {customer.name}
            </Anchor>
          </Trans>
        }
        back={{ to: '/admin/objects', label: t`Objects` }}
        actions={
          <>
            <Button
              component={Link}
              variant="default"
              to={`/admin/visibility?customer=${customer.id}&object=${id}`}
            >
              <Trans>Who sees what, and why</Trans>
            </Button>
            <ArchiveButton archived={object.archivedAt !== null} onArchive={archive} onRestore={restore} />
          </>
        }
      />
      <ArchivedNotice archivedAt={object.archivedAt} />
      <ObjectForm key={id} object={object}>
        <Suspense fallback={<PageSkeleton lines={3} />}>
          <RoomsCard objectId={id} />
        </Suspense>
      </ObjectForm>
    </>
  );
}

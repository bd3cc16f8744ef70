import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import type { EditedRoom } from './room-dialog.tsx';
import { RoomRow } from './room-row.tsx';
import { roomListQuery } from './room.graphql.ts';
import classes from './rooms-card.module.css';

const RoomDialog = lazy(async () => ({ default: (await import('./room-dialog.tsx')).RoomDialog }));

/** The rooms of an object; each change is saved at once. */
export function RoomsCard({ objectId }: { objectId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useStableQuery(roomListQuery, { objectId });
  const [edited, setEdited] = useState<EditedRoom | null>(null);
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  const rooms = data?.object?.rooms;
  const addButton = (
    <Button
      variant="default"
      leftSection={<Icon name="plus" size={16} />}
      onClick={() => setEdited({ id: null, name: '', floor: '' })}
    >
      <Trans>Add room</Trans>
    </Button>
  );
  return (
    <Card
      title={<Trans>Rooms</Trans>}
      description={t`Tickets can name a room.`}
      actions={rooms && rooms.nodes.length > 0 && addButton}
      flush
    >
      {rooms?.nodes.length === 0 && (
        <EmptyState icon="door" title={<Trans>No rooms yet</Trans>} action={addButton}>
          <Trans>With rooms the customer can say in a ticket where something is.</Trans>
        </EmptyState>
      )}
      <ul className={classes.list} role="list">
        {rooms?.nodes.map((room) => (
          <RoomRow
            key={room.id}
            room={room}
            onEdit={() => setEdited({ id: room.id, name: room.name, floor: room.floor ?? '' })}
          />
        ))}
      </ul>
      {edited && (
        <Suspense>
          <RoomDialog
            objectId={objectId}
            room={edited}
            onClose={() => setEdited(null)}
            onSaved={async () => {
              setEdited(null);
              await refetch();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}

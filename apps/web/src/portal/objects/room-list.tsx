import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../shared/ui/card.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkList, LinkRow } from '../../shared/ui/link-list.tsx';
import classes from '../home/portal-home.module.css';

interface RoomListProps {
  objectId: string;
  rooms: readonly { id: string; name: string; floor: string | null }[];
}

/** The rooms of an object; each leads to a new ticket about it. */
export function RoomList({ objectId, rooms }: RoomListProps) {
  const { t } = useLingui();
  return (
    <Card
      flush
      title={<Trans>Rooms</Trans>}
      description={rooms.length > 0 ? <Trans>Choose a room to create a ticket about it.</Trans> : undefined}
    >
      {rooms.length > 0 ? (
        <LinkList label={t`Rooms`}>
          {rooms.map(({ id, name, floor }) => (
            <LinkRow
              key={id}
              to={`/portal/tickets/new?object=${objectId}&room=${id}`}
              title={name}
              meta={floor}
              aside={<Icon name="plus" size={16} />}
            />
          ))}
        </LinkList>
      ) : (
        <p className={classes.empty}>
          <Trans>No rooms are listed for this object.</Trans>
        </p>
      )}
    </Card>
  );
}

import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useCallback } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import { useArchive } from '../use-archive.ts';
import { roomArchiveMutation, roomRestoreMutation } from './room.graphql.ts';
import classes from './rooms-card.module.css';

interface RoomRowProps {
  room: { id: string; name: string; floor: string | null };
  onEdit: () => void;
}

/** One room, with the buttons that change it and put it away. */
export function RoomRow({ room: { id, name, floor }, onEdit }: RoomRowProps) {
  const { t } = useLingui();
  const [archiveRoom] = useMutation(roomArchiveMutation);
  const [restoreRoom] = useMutation(roomRestoreMutation);
  const { archive } = useArchive(
    name,
    useCallback(async () => (await archiveRoom({ variables: { id } })).data?.roomArchive, [archiveRoom, id]),
    useCallback(async () => (await restoreRoom({ variables: { id } })).data?.roomRestore, [restoreRoom, id]),
  );
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.floor}>{floor}</span>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Edit ${name}`} onClick={onEdit}>
        <Icon name="edit" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t`Archive ${name}`}
        onClick={() => void archive()}
      >
        <Icon name="trash" />
      </ActionIcon>
    </li>
  );
}

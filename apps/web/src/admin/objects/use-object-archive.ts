import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useArchive } from '../use-archive.ts';
import { objectArchiveMutation, objectRestoreMutation } from './object.graphql.ts';

/** Archives and restores an object. */
export function useObjectArchive({ id, name }: { id: string; name: string }) {
  const [archive] = useMutation(objectArchiveMutation);
  const [restore] = useMutation(objectRestoreMutation);
  return useArchive(
    name,
    useCallback(async () => (await archive({ variables: { id } })).data?.objectArchive, [archive, id]),
    useCallback(async () => (await restore({ variables: { id } })).data?.objectRestore, [restore, id]),
  );
}

import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useArchive } from '../use-archive.ts';
import { contactArchiveMutation, contactRestoreMutation } from './contact.graphql.ts';

/** Archives and restores a contact. */
export function useContactArchive({ id, name }: { id: string; name: string }) {
  const [archive] = useMutation(contactArchiveMutation);
  const [restore] = useMutation(contactRestoreMutation);
  return useArchive(
    name,
    useCallback(async () => (await archive({ variables: { id } })).data?.contactArchive, [archive, id]),
    useCallback(async () => (await restore({ variables: { id } })).data?.contactRestore, [restore, id]),
  );
}

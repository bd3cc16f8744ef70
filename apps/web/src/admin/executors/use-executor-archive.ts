import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useArchive } from '../use-archive.ts';
import { executorArchiveMutation, executorRestoreMutation } from './executor.graphql.ts';

/** Archives and restores an executor. */
export function useExecutorArchive({ id, name }: { id: string; name: string }) {
  const [archive] = useMutation(executorArchiveMutation);
  const [restore] = useMutation(executorRestoreMutation);
  return useArchive(
    name,
    useCallback(async () => (await archive({ variables: { id } })).data?.executorArchive, [archive, id]),
    useCallback(async () => (await restore({ variables: { id } })).data?.executorRestore, [restore, id]),
  );
}

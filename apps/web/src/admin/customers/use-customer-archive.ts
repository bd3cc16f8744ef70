import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useArchive } from '../use-archive.ts';
import { customerArchiveMutation, customerRestoreMutation } from './customer.graphql.ts';

/** Archives and restores a customer. */
export function useCustomerArchive({ id, name }: { id: string; name: string }) {
  const [archive] = useMutation(customerArchiveMutation);
  const [restore] = useMutation(customerRestoreMutation);
  return useArchive(
    name,
    useCallback(async () => (await archive({ variables: { id } })).data?.customerArchive, [archive, id]),
    useCallback(async () => (await restore({ variables: { id } })).data?.customerRestore, [restore, id]),
  );
}

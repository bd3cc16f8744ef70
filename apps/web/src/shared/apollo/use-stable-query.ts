import type { ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useFirstAnswer } from './use-first-answer.ts';

/** What a page shows of a query. */
export interface StableQuery<Data> {
  /** The newest data; while other variables load, the data from before. */
  data: Data | undefined;
  error: ErrorLike | undefined;
  /** Nothing was ever shown: time for a skeleton. */
  firstLoad: boolean;
  /** Data is shown and newer data is on its way. */
  reloading: boolean;
  refetch: () => Promise<unknown>;
}

/**
 * A query whose old data stays while the next page, filter or sort loads.
 * @param document what to ask
 * @param variables must be given even when empty, so that none is forgotten
 */
export function useStableQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): StableQuery<Data> {
  useFirstAnswer(document, variables);
  const { data, previousData, error, loading, refetch } = useQuery<Data>(document, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  const shown = data ?? previousData;
  return {
    data: shown,
    error,
    firstLoad: loading && !shown,
    reloading: loading && Boolean(shown),
    refetch: () => refetch(),
  };
}

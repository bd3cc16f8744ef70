import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { homePath } from '../domains/viewer/home-path.ts';
import type { ViewerKind } from './__generated__/operations.ts';

/** Goes into the app after signing in: to `next`, else to where the viewer belongs. Forgets what was loaded before. */
export function useEnter(): (kind: ViewerKind, next?: string | null) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (kind, next = null) => {
      await client.clearStore();
      await navigate(next ?? homePath(kind), { replace: true });
    },
    [client, navigate],
  );
}

import type { ApolloClient } from '@apollo/client';
import { createApolloClient } from './shared/apollo/client.ts';
import { signInPath } from './shared/navigation/next-path.ts';

/** What the client needs of the router. */
interface Navigator {
  navigate: (to: string, options: { replace: boolean }) => Promise<void>;
}

/** The client of this page. When a session has ended, it leads to the sign-in page and back. */
export function createAppClient(router: Navigator): ApolloClient {
  const client = createApolloClient({
    onUnauthenticated: () => {
      void client.clearStore();
      void router.navigate(signInPath(location.pathname + location.search), { replace: true });
    },
  });
  return client;
}

import type { ApolloClient } from '@apollo/client';
import { createApolloClient } from './shared/apollo/client.ts';
import { takeFirstAnswers, type FirstAnswers } from './shared/apollo/first-answers.ts';
import { previewToken } from './shared/apollo/preview-token.ts';
import { signInPath } from './shared/navigation/next-path.ts';

/** What the client needs of the router. */
interface Navigator {
  navigate: (to: string, options: { replace: boolean }) => Promise<void>;
}

/** What came with the page, unless this tab shows a preview: it is the session's, not the preview's. */
function ownFirstAnswers(): FirstAnswers {
  const answers = takeFirstAnswers();
  if (previewToken() !== null) answers.forget();
  return answers;
}

/** The client of this page. When a session has ended, it leads to the sign-in page and back. */
export function createAppClient(router: Navigator): ApolloClient {
  const client = createApolloClient({
    firstAnswers: ownFirstAnswers(),
    onUnauthenticated: () => {
      void client.clearStore();
      void router.navigate(signInPath(location.pathname + location.search), { replace: true });
    },
  });
  return client;
}

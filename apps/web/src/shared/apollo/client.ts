import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { currentLocale } from '../i18n/catalogs.ts';
import { connection } from './connection.ts';
import { errorInfo } from './error-info.ts';
import type { FirstAnswers } from './first-answers.ts';
import { possibleTypes } from './possible-types.ts';
import { offerFirstAnswers } from './use-first-answer.ts';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

// Values without an id: what another query asked of them is kept, not replaced.
const typePolicies = { Viewer: { merge: true }, PortalVisibility: { merge: true }, Address: { merge: true } };

/** How a client is set up. */
export type ClientOptions = {
  /** Called when the API says that nobody is signed in (any more). */
  onUnauthenticated: () => void;
} & (
  | {
      /** Key of a portal preview: the client is that preview's own, with its own cache. */
      previewToken: string;
      /** What came with the page is the session's: it is not for a preview. */
      firstAnswers?: never;
    }
  | { previewToken?: never; firstAnswers: FirstAnswers }
);

/** A GraphQL client with an empty cache. */
export function createApolloClient(options: ClientOptions): ApolloClient {
  const { onUnauthenticated, previewToken, firstAnswers } = options;
  const errors = new ErrorLink(({ error }) => {
    const { kind } = errorInfo(error);
    if (kind === 'unreachable') connection.reportDown();
    if (kind === 'unauthenticated') onUnauthenticated();
  });
  const language = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }) => ({ headers: { ...headers, 'accept-language': currentLocale() } }));
    return forward(operation);
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: {
      'apollo-require-preflight': 'true',
      ...(previewToken ? { 'x-portal-preview': previewToken } : {}),
    },
  });
  const client = new ApolloClient({
    link: ApolloLink.from([errors, language, ...(firstAnswers ? [firstAnswers.link] : []), http]),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  if (firstAnswers) {
    offerFirstAnswers(client, firstAnswers);
    // Somebody signed in or out: what came with the page was another viewer's.
    client.onClearStore(() => Promise.resolve(firstAnswers.forget()));
  }
  connection.onBack(() => void client.refetchQueries({ include: 'active' }));
  return client;
}

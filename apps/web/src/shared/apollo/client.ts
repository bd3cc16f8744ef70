import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { currentLocale } from '../i18n/catalogs.ts';
import { connection } from './connection.ts';
import { errorInfo } from './error-info.ts';
import { possibleTypes } from './possible-types.ts';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

// Values without an id: what another query asked of them is kept, not replaced.
const typePolicies = { Viewer: { merge: true }, PortalVisibility: { merge: true }, Address: { merge: true } };

/** How a client is set up. */
export interface ClientOptions {
  /** Called when the API says that nobody is signed in (any more). */
  onUnauthenticated: () => void;
  /** Key of a portal preview; then the client is that preview's own, with its own cache. */
  previewToken?: string;
}

/** A GraphQL client with an empty cache. */
export function createApolloClient({ onUnauthenticated, previewToken }: ClientOptions): ApolloClient {
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
    link: ApolloLink.from([errors, language, http]),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  connection.onBack(() => void client.refetchQueries({ include: 'active' }));
  return client;
}

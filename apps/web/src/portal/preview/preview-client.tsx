import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { createApolloClient } from '../../shared/apollo/client.ts';
import { PreviewEnded } from './preview-ended.tsx';

/** A client of its own for the preview, so that nothing of the office's cache shows in it. */
export function PreviewClient({ token, children }: { token: string; children: ReactNode }) {
  const [hasEnded, setHasEnded] = useState(false);
  const [client] = useState(() =>
    createApolloClient({ previewToken: token, onUnauthenticated: () => setHasEnded(true) }),
  );
  return <ApolloProvider client={client}>{hasEnded ? <PreviewEnded /> : children}</ApolloProvider>;
}

import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { createApolloClient } from './shared/apollo/client.ts';
import { signInPath } from './shared/navigation/next-path.ts';
import { ConnectionBanner } from './shared/ui/connection-banner.tsx';
import { mainId } from './shared/ui/skip-link.tsx';
import { Toaster } from './shared/ui/toaster.tsx';

/** After a change of page the focus goes to its content, as it would on a page load. */
function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById(mainId)?.focus({ preventScroll: true });
  }, [pathname]);
}

/** What surrounds every page: the API client, the state of the connection, messages. */
export function AppRoot() {
  const navigate = useNavigate();
  const go = useRef(navigate);
  go.current = navigate;
  const [client] = useState(() =>
    createApolloClient({
      onUnauthenticated: () => {
        void client.clearStore();
        void go.current(signInPath(location.pathname + location.search), { replace: true });
      },
    }),
  );
  useFocusOnNavigation();
  return (
    <ApolloProvider client={client}>
      <ConnectionBanner />
      <Outlet />
      <Toaster />
      <ScrollRestoration />
    </ApolloProvider>
  );
}

import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, type Location } from 'react-router';
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

/** Where the place on a page is kept. All first pages of a tab have the same key: their path stands for it. */
const placeKey = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

/** What surrounds every page: the state of the connection, messages, the place on the page. */
export function AppRoot() {
  useFocusOnNavigation();
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <Toaster />
      <ScrollRestoration getKey={placeKey} />
    </>
  );
}

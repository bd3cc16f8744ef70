import { useQuery } from '@apollo/client/react';
import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useFirstAnswer } from '../../shared/apollo/use-first-answer.ts';
import { activateLocale, currentLocale } from '../../shared/i18n/catalogs.ts';
import { signInPath } from '../../shared/navigation/next-path.ts';
import { useSetBrandColor } from '../../shared/theme/theme-provider.tsx';
import { MessagePageError } from '../../shared/ui/message-page-error.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import type { ViewerKind } from '../__generated__/operations.ts';
import { ViewerContext } from './viewer.context.ts';
import { viewerQuery } from './viewer.graphql.ts';

interface ViewerGateProps {
  /** Who may stay. */
  allowed: readonly ViewerKind[];
  /** Shown to others instead of sending them to where they belong. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/**
 * Lets the right viewers in and sends the others to where they belong. Asked again with every change
 * of page, so that a switch of the office or the end of a session shows with the next step.
 */
export function ViewerGate({ allowed, otherwise, children }: ViewerGateProps) {
  const location = useLocation();
  useFirstAnswer(viewerQuery);
  const { data, error, refetch } = useQuery(viewerQuery, { fetchPolicy: 'cache-and-network' });
  const askedAt = useRef(location.pathname);
  const setBrandColor = useSetBrandColor();

  useEffect(() => {
    // The query itself asks when this is shown for the first time.
    if (askedAt.current === location.pathname) return;
    askedAt.current = location.pathname;
    // A failure shows through `error`, or as the banner.
    refetch().catch(() => undefined);
  }, [location.pathname, refetch]);
  const brandColor = data?.viewer.organization?.brandColor ?? null;
  // Before the browser paints: what came with the page is never seen in another colour.
  useLayoutEffect(() => setBrandColor(brandColor), [brandColor, setBrandColor]);
  const locale = data?.account?.locale === 'EN' ? 'en' : 'de';
  const hasAccount = Boolean(data?.account);
  useEffect(() => {
    if (hasAccount && locale !== currentLocale()) void activateLocale(locale);
  }, [hasAccount, locale]);
  const viewer = useMemo(() => (data ? { ...data.viewer, account: data.account } : null), [data]);

  if (!viewer) return error ? <MessagePageError error={error} onRetry={refetch} /> : <PageSkeleton />;
  if (allowed.includes(viewer.kind)) return <ViewerContext value={viewer}>{children}</ViewerContext>;
  if (otherwise) return otherwise;
  const here = location.pathname + location.search + location.hash;
  return <Navigate replace to={viewer.kind === 'NOBODY' ? signInPath(here) : '/'} />;
}

import type { RouteObject } from 'react-router';
import { loadCatalog } from '../shared/i18n/catalogs.ts';
import { ErrorPage } from '../shared/ui/error.page.tsx';
import { NotFoundPage } from '../shared/ui/not-found.page.tsx';

/** Pages of the customer. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: { Component: async () => (await import('./home/portal-home.page.tsx')).PortalHomePage },
  },
];

const loadWords = () =>
  loadCatalog('portal', (locale) =>
    locale === 'de' ? import('./locales/de.po') : import('./locales/en.po'),
  );

/** Everything below `/portal`. */
export const portalRoute: RouteObject = {
  path: 'portal',
  lazy: {
    Component: async () => {
      const [{ PortalLayout }] = await Promise.all([import('./portal.layout.tsx'), loadWords()]);
      return PortalLayout;
    },
  },
  children: [
    {
      errorElement: <ErrorPage />,
      children: [...pages, { path: '*', element: <NotFoundPage homePath="/portal" /> }],
    },
  ],
};

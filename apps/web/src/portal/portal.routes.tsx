import type { RouteObject } from 'react-router';
import { loadCatalog } from '../shared/i18n/catalogs.ts';
import { ErrorPage } from '../shared/ui/error.page.tsx';
import { NotFoundPage } from '../shared/ui/not-found.page.tsx';
import { MenuGate } from './menu-gate.tsx';

/** Pages that a switch of the office can take away. */
const gated = (flag: 'assignments' | 'invoices' | 'executors', children: RouteObject[]): RouteObject => ({
  path: flag,
  element: <MenuGate flag={flag} />,
  children,
});

/** Pages of the customer. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: { Component: async () => (await import('./portal-start.ts')).PortalHomePage },
  },
  {
    path: 'objects',
    lazy: { Component: async () => (await import('./objects/object-list.page.tsx')).ObjectListPage },
  },
  {
    path: 'objects/:id',
    lazy: { Component: async () => (await import('./objects/object-detail.page.tsx')).ObjectDetailPage },
  },
  {
    path: 'tickets',
    lazy: { Component: async () => (await import('./tickets/ticket-list.page.tsx')).TicketListPage },
  },
  {
    path: 'tickets/new',
    lazy: { Component: async () => (await import('./tickets/ticket-create.page.tsx')).TicketCreatePage },
  },
  {
    path: 'tickets/:id',
    lazy: { Component: async () => (await import('./tickets/ticket-detail.page.tsx')).TicketDetailPage },
  },
  gated('assignments', [
    {
      index: true,
      lazy: {
        Component: async () => (await import('./assignments/assignment-list.page.tsx')).AssignmentListPage,
      },
    },
    {
      path: ':id',
      lazy: {
        Component: async () =>
          (await import('./assignments/assignment-detail.page.tsx')).AssignmentDetailPage,
      },
    },
  ]),
  gated('executors', [
    {
      index: true,
      lazy: { Component: async () => (await import('./executors/executor-list.page.tsx')).ExecutorListPage },
    },
  ]),
  gated('invoices', [
    {
      index: true,
      lazy: { Component: async () => (await import('./invoices/invoice-list.page.tsx')).InvoiceListPage },
    },
    {
      path: ':id',
      lazy: { Component: async () => (await import('./invoices/invoice-detail.page.tsx')).InvoiceDetailPage },
    },
  ]),
  {
    path: 'account',
    lazy: { Component: async () => (await import('./account/account.page.tsx')).AccountPage },
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
      const [{ PortalLayout }] = await Promise.all([import('./portal-start.ts'), loadWords()]);
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

import type { RouteObject } from 'react-router';
import { loadCatalog } from '../shared/i18n/catalogs.ts';
import { ErrorPage } from '../shared/ui/error.page.tsx';
import { NotFoundPage } from '../shared/ui/not-found.page.tsx';
import { assignmentRoutes } from './assignments/assignment.routes.ts';
import { customerRoutes } from './customers/customer.routes.ts';
import { executorRoutes } from './executors/executor.routes.ts';
import { invoiceRoutes } from './invoices/invoice.routes.ts';
import { objectRoutes } from './objects/object.routes.ts';
import { settingsRoutes } from './settings.routes.ts';
import { ticketRoutes } from './tickets/ticket.routes.ts';

/** Pages of the office. Only their names are part of the first download. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: { Component: async () => (await import('./home/admin-home.page.tsx')).AdminHomePage },
  },
  ...customerRoutes,
  ...objectRoutes,
  ...executorRoutes,
  ...assignmentRoutes,
  ...ticketRoutes,
  ...invoiceRoutes,
  ...settingsRoutes,
];

const loadWords = () =>
  loadCatalog('admin', (locale) => (locale === 'de' ? import('./locales/de.po') : import('./locales/en.po')));

/** Everything below `/admin`. */
export const adminRoute: RouteObject = {
  path: 'admin',
  lazy: {
    Component: async () => {
      const [{ AdminLayout }] = await Promise.all([import('./admin.layout.tsx'), loadWords()]);
      return AdminLayout;
    },
  },
  children: [
    {
      errorElement: <ErrorPage />,
      children: [...pages, { path: '*', element: <NotFoundPage homePath="/admin" /> }],
    },
  ],
};

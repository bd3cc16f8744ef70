import type { RouteObject } from 'react-router';

/** Everything below `/admin/invoices`. */
export const invoiceRoutes: RouteObject[] = [
  {
    path: 'invoices',
    lazy: { Component: async () => (await import('./invoice-list.page.tsx')).InvoiceListPage },
  },
  {
    path: 'invoices/new',
    lazy: { Component: async () => (await import('./invoice-create.page.tsx')).InvoiceCreatePage },
  },
  {
    path: 'invoices/import',
    lazy: { Component: async () => (await import('./invoice-import.page.tsx')).InvoiceImportPage },
  },
  {
    path: 'invoices/:invoiceId',
    lazy: { Component: async () => (await import('./invoice.page.tsx')).InvoicePage },
  },
];

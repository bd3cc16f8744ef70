import type { RouteObject } from 'react-router';

/** Tabs of a customer. */
const tabs: RouteObject[] = [
  {
    index: true,
    lazy: { Component: async () => (await import('./customer-data.page.tsx')).CustomerDataPage },
  },
  {
    path: 'portal',
    lazy: {
      Component: async () => (await import('../portal-card/customer-portal.page.tsx')).CustomerPortalPage,
    },
  },
  {
    path: 'contacts',
    lazy: {
      Component: async () => (await import('../contacts/customer-contacts.page.tsx')).CustomerContactsPage,
    },
  },
  {
    path: 'contacts/new',
    lazy: { Component: async () => (await import('../contacts/contact-create.page.tsx')).ContactCreatePage },
  },
  {
    path: 'contacts/:contactId',
    lazy: { Component: async () => (await import('../contacts/contact.page.tsx')).ContactPage },
  },
  {
    path: 'objects',
    lazy: {
      Component: async () => (await import('../objects/customer-objects.page.tsx')).CustomerObjectsPage,
    },
  },
];

/** Everything below `/admin/customers`. */
export const customerRoutes: RouteObject[] = [
  {
    path: 'customers',
    lazy: { Component: async () => (await import('./customer-list.page.tsx')).CustomerListPage },
  },
  {
    path: 'customers/new',
    lazy: { Component: async () => (await import('./customer-create.page.tsx')).CustomerCreatePage },
  },
  {
    path: 'customers/:customerId',
    lazy: { Component: async () => (await import('./customer.page.tsx')).CustomerPage },
    children: tabs,
  },
];

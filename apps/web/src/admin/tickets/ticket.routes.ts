import type { RouteObject } from 'react-router';

/** Everything below `/admin/tickets`. */
export const ticketRoutes: RouteObject[] = [
  {
    path: 'tickets',
    lazy: { Component: async () => (await import('./ticket-list.page.tsx')).TicketListPage },
  },
  {
    path: 'tickets/new',
    lazy: { Component: async () => (await import('./ticket-create.page.tsx')).TicketCreatePage },
  },
  {
    path: 'tickets/:ticketId',
    lazy: { Component: async () => (await import('./ticket.page.tsx')).TicketPage },
  },
];

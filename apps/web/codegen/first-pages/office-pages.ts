import { customerListQuery } from '../../src/admin/customers/customer-list.graphql.ts';
import { customerSearchQuery } from '../../src/admin/customers/customer-picker.graphql.ts';
import { adminHomeQuery, failedInvitationsQuery } from '../../src/admin/home/admin-home.graphql.ts';
import { ticketListQuery } from '../../src/admin/tickets/ticket-list.graphql.ts';
import { ticketStatesOf } from '../../src/admin/tickets/ticket-tabs.ts';
import { ask } from './describe.ts';
import type { PagePlan } from './pages.ts';

const page = (name: string) => [`src/admin/${name}.page.tsx`];

/** The pages of the office below `/admin`. */
export const officePages: readonly PagePlan[] = [
  {
    path: '',
    modules: page('home/admin-home'),
    operations: [ask(adminHomeQuery, {}), ask(failedInvitationsQuery, {})],
  },
  {
    path: '/customers',
    modules: page('customers/customer-list'),
    operations: [
      ask(customerListQuery, {
        after: null,
        filter: { search: null, portalEnabled: null, archived: false },
        sort: { field: 'NAME', direction: 'ASC' },
      }),
    ],
  },
  {
    path: '/tickets',
    modules: page('tickets/ticket-list'),
    operations: [
      ask(ticketListQuery, {
        after: null,
        filter: { search: null, customerId: null, status: ticketStatesOf('OPEN') },
        sort: { field: 'UPDATED_AT', direction: 'DESC' },
      }),
      ask(customerSearchQuery, { search: null }),
    ],
  },
  { path: '/*', modules: [], operations: [] },
];

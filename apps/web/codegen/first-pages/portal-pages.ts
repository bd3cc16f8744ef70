import type { FirstCondition } from '@kundenportal/rules/first-pages';
import { assignmentListQuery } from '../../src/portal/assignments/assignment-list.graphql.ts';
import { portalHomeQuery } from '../../src/portal/home/portal-home.graphql.ts';
import { invoiceListQuery } from '../../src/portal/invoices/invoice-list.graphql.ts';
import { tabFilters, tabSorts } from '../../src/portal/invoices/invoice-tabs.ts';
import { objectListQuery } from '../../src/portal/objects/object-list.graphql.ts';
import { objectOptionsQuery } from '../../src/portal/objects/object-options.graphql.ts';
import { ticketDetailQuery } from '../../src/portal/tickets/ticket-detail.graphql.ts';
import { ticketListQuery } from '../../src/portal/tickets/ticket-list.graphql.ts';
import { timeZone } from '../../src/shared/i18n/time-zone.ts';
import { always, ask } from './describe.ts';
import type { PagePlan } from './pages.ts';

const page = (name: string) => [`src/portal/${name}.page.tsx`];
const menu = (flag: string) => ['viewer', 'menu', flag];
const isOn = (flag: string): FirstCondition => ({ answer: menu(flag), is: true });
const today = { $startOfToday: timeZone };
const objects = always(ask(objectOptionsQuery, {}));

/** The customer's pages below `/portal`. */
export const portalPages: readonly PagePlan[] = [
  {
    path: '',
    modules: [],
    operations: [
      ask(portalHomeQuery, {
        today,
        withAssignments: { $answer: menu('assignments') },
        withInvoices: { $answer: menu('invoices') },
      }),
    ],
  },
  {
    path: '/tickets',
    modules: page('tickets/ticket-list'),
    operations: [
      objects,
      ask(ticketListQuery, {
        after: null,
        filter: { search: null, status: ['NEW', 'IN_PROGRESS', 'PLANNED'], objectId: null },
      }),
    ],
  },
  { path: '/tickets/new', modules: page('tickets/ticket-create'), operations: [objects] },
  {
    path: '/tickets/:id',
    modules: page('tickets/ticket-detail'),
    operations: [always(ask(ticketDetailQuery, { id: { $path: 'id' } }))],
  },
  {
    path: '/assignments',
    modules: page('assignments/assignment-list'),
    operations: [
      objects,
      ask(
        assignmentListQuery,
        {
          first: 25,
          after: null,
          filter: { search: null, objectId: null, startsFrom: today },
          sort: { field: 'STARTS_AT', direction: 'ASC' },
        },
        isOn('assignments'),
      ),
    ],
  },
  {
    path: '/invoices',
    modules: page('invoices/invoice-list'),
    operations: [
      objects,
      ask(
        invoiceListQuery,
        { after: null, filter: { ...tabFilters.open, search: null, objectId: null }, sort: tabSorts.open },
        isOn('invoices'),
      ),
    ],
  },
  {
    path: '/objects',
    modules: page('objects/object-list'),
    operations: [ask(objectListQuery, { after: null, filter: { search: null } })],
  },
  { path: '/*', modules: [], operations: [] },
];

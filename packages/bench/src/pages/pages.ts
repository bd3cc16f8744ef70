import type { Person } from '../seed/people.ts';
import { withRows } from './assignments-page.ts';
import { webDocument } from './web-documents.ts';

export type PageName =
  | 'home'
  | 'assignments-20'
  | 'assignments-100'
  | 'invoices'
  | 'ticket'
  | 'office-customers'
  | 'office-tickets';

/** One page as the web app asks for it. */
export interface Page {
  name: PageName;
  title: string;
  /** Who opens it. */
  audience: 'contact' | 'office';
  /** The text that the web app sends. */
  document: string;
  variables: (person: Person) => Record<string, unknown>;
}

/** The day, as the web app has it: midnight, so that the query is the same all day. */
export const today = (): string => `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;

/** What the office has typed of "Eiche" so far: more than a page of the customers of both providers. */
export const SEARCH = 'ei';

/** Every page that is measured. */
export const pages: readonly Page[] = [
  {
    name: 'home',
    title: "Customer's home",
    audience: 'contact',
    document: webDocument('portal/home/portal-home.graphql.ts', 'portalHomeQuery'),
    variables: ({ menu }) => ({
      today: today(),
      withAssignments: menu.assignments,
      withInvoices: menu.invoices,
    }),
  },
  withRows(20),
  withRows(100),
  {
    name: 'invoices',
    title: 'Invoices, 25 rows',
    audience: 'contact',
    document: webDocument('portal/invoices/invoice-list.graphql.ts', 'invoiceListQuery'),
    variables: () => ({
      after: null,
      filter: { status: ['PAID'], search: null, objectId: null },
      sort: { field: 'ISSUE_DATE', direction: 'DESC' },
    }),
  },
  {
    name: 'ticket',
    title: 'One ticket',
    audience: 'contact',
    document: webDocument('portal/tickets/ticket-detail.graphql.ts', 'ticketDetailQuery'),
    variables: ({ ticketId }) => ({ id: ticketId }),
  },
  {
    name: 'office-customers',
    title: 'Office: customers, search',
    audience: 'office',
    document: webDocument('admin/customers/customer-list.graphql.ts', 'customerListQuery'),
    variables: () => ({
      after: null,
      filter: { search: SEARCH, portalEnabled: null, archived: false },
      sort: { field: 'NAME', direction: 'ASC' },
    }),
  },
  {
    name: 'office-tickets',
    title: 'Office: ticket inbox',
    audience: 'office',
    document: webDocument('admin/tickets/ticket-list.graphql.ts', 'ticketListQuery'),
    variables: () => ({
      after: null,
      filter: { search: null, customerId: null, status: ['NEW', 'IN_PROGRESS', 'PLANNED'] },
      sort: { field: 'UPDATED_AT', direction: 'DESC' },
    }),
  },
];

/** Whether somebody opens the page. */
export const opens = (page: Page, person: Person): boolean =>
  (page.audience === 'office') === (person.staffMemberId !== null);

/** The body that the web app sends for a page. */
export function requestBody(page: Page, person: Person): string {
  const [, operationName] = /query (\w+)/.exec(page.document) ?? [];
  return JSON.stringify({ operationName, variables: page.variables(person), query: page.document });
}

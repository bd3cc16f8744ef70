import type { APIRequestContext } from '@playwright/test';
import { send } from './api.ts';

interface Named {
  id: string;
}

/** Records of the demo that the pages of a single thing are looked at with. */
export interface OfficeRecords {
  customer: Named & { name: string; contacts: { nodes: (Named & { name: string })[] } };
  object: Named & { name: string };
  executor: Named & { displayName: string };
  assignment: Named & { title: string };
  ticket: Named & { subject: string };
  open: Named & { number: string };
  draft: Named & { number: string };
}

interface Rows<T> {
  nodes: T[];
}

const FIRST_CUSTOMER = `query FirstCustomer {
  customers(first: 1, sort: { field: NUMBER, direction: ASC }) {
    nodes { id name contacts(first: 3, filter: { portalAccess: true }) { nodes { id name } } }
  }
}`;

const OFFICE = `query OfficeRecords($customerId: ID!, $now: DateTime!) {
  objects(first: 1, filter: { customerId: $customerId }) { nodes { id name } }
  executors(first: 1) { nodes { id displayName } }
  assignments(first: 1, filter: { customerId: $customerId, status: [PLANNED], startsFrom: $now }) { nodes { id title } }
  tickets(first: 1, filter: { customerId: $customerId, status: [NEW, IN_PROGRESS] }) { nodes { id subject } }
  open: invoices(first: 1, filter: { status: [OPEN] }) { nodes { id number } }
  draft: invoices(first: 1, filter: { status: [DRAFT] }) { nodes { id number } }
}`;

/** One of each thing that the office has a page for. */
export async function officeRecords(request: APIRequestContext): Promise<OfficeRecords> {
  const { customers } = await send<{ customers: Rows<OfficeRecords['customer']> }>(request, FIRST_CUSTOMER);
  const customer = first(customers);
  const found = await send<{
    objects: Rows<OfficeRecords['object']>;
    executors: Rows<OfficeRecords['executor']>;
    assignments: Rows<OfficeRecords['assignment']>;
    tickets: Rows<OfficeRecords['ticket']>;
    open: Rows<OfficeRecords['open']>;
    draft: Rows<OfficeRecords['draft']>;
  }>(request, OFFICE, { customerId: customer.id, now: new Date().toISOString() });
  return {
    customer,
    object: first(found.objects),
    executor: first(found.executors),
    assignment: first(found.assignments),
    ticket: first(found.tickets),
    open: first(found.open),
    draft: first(found.draft),
  };
}

/** Records that the contact of the demo sees. */
export type PortalRecords = Pick<OfficeRecords, 'object' | 'assignment' | 'open'> & {
  /** One that can be withdrawn. */
  ticket: OfficeRecords['ticket'];
};

const PORTAL = `query PortalRecords($now: DateTime!) {
  objects(first: 1) { nodes { id name } }
  assignments(first: 1, filter: { status: [PLANNED], startsFrom: $now }) { nodes { id title } }
  tickets(first: 50) { nodes { id subject viewerCan { cancel } } }
  open: invoices(first: 1, filter: { status: [OPEN] }) { nodes { id number } }
}`;

/** One of each thing that a contact has a page for. */
export async function portalRecords(request: APIRequestContext): Promise<PortalRecords> {
  const found = await send<{
    objects: Rows<PortalRecords['object']>;
    assignments: Rows<PortalRecords['assignment']>;
    tickets: Rows<PortalRecords['ticket'] & { viewerCan: { cancel: boolean } }>;
    open: Rows<PortalRecords['open']>;
  }>(request, PORTAL, { now: new Date().toISOString() });
  return {
    object: first(found.objects),
    assignment: first(found.assignments),
    ticket: first({ nodes: found.tickets.nodes.filter(({ viewerCan }) => viewerCan.cancel) }),
    open: first(found.open),
  };
}

function first<T>({ nodes }: Rows<T>): T {
  const [row] = nodes;
  if (row === undefined) throw new Error('The demo has none of what a page is looked at with');
  return row;
}

import {
  ALL_TICKETS,
  ASSIGNED_EXECUTOR_OBJECTS,
  ASSIGNMENT_OBJECTS,
  EXECUTOR_OBJECTS,
  INVOICE_OBJECTS,
  isIn,
  PLACES,
} from '../../src/visibility/portal-scope.ts';
import { isContact, ORGANIZATION } from '../../src/visibility/settings.ts';
import { allColumns, columns, rows, scopeWithout, without, type Weakening } from './weaken.ts';

/** Every flag at every level, dropped from where the scope is worked out. */
const droppedFlags: Weakening[] = ['assignments', 'executors'].flatMap((flag) => [
  {
    name: `scope: without the customer's ${flag}`,
    scope: scopeWithout(`c.show_${flag} and k.show_${flag}`, `k.show_${flag}`),
  },
  {
    name: `scope: without the contact's ${flag}`,
    scope: scopeWithout(`c.show_${flag} and k.show_${flag}`, `c.show_${flag}`),
  },
  { name: `scope: without the object's ${flag}`, scope: scopeWithout(`o.show_${flag}`, 'true') },
]);

const droppedInvoiceFlags: Weakening[] = [
  {
    name: `scope: without the customer's invoices`,
    scope: scopeWithout('c.show_invoices and k.show_invoices', 'k.show_invoices'),
  },
  {
    name: `scope: without the contact's invoices`,
    scope: scopeWithout('c.show_invoices and k.show_invoices', 'c.show_invoices'),
  },
  { name: `scope: without the object's invoices`, scope: scopeWithout('o.show_invoices', 'true') },
];

/** What the scope lets through, forgotten where it is compared. */
const forgottenScope: Weakening[] = [
  {
    name: 'assignment: at any object',
    tables: without('assignment', ` and ${isIn('object_id', ASSIGNMENT_OBJECTS)}`),
  },
  {
    name: 'assignment_executor: at any object',
    tables: without('assignment_executor', ` and ${isIn('object_id', ASSIGNED_EXECUTOR_OBJECTS)}`),
  },
  {
    name: 'assignment_executor: where assignments are off',
    tables: without('assignment_executor', ASSIGNED_EXECUTOR_OBJECTS, EXECUTOR_OBJECTS),
  },
  { name: 'assignment_executor: of drafts', tables: without('assignment_executor', ' and not draft') },
  {
    name: 'invoice: of any object',
    tables: without('invoice', ` and object_ids <@ coalesce(${INVOICE_OBJECTS}, '{}')`),
  },
  { name: 'scope: contacts are never limited', scope: scopeWithout('not k.limited_to_objects', 'true') },
  { name: 'scope: everybody sees all tickets', scope: scopeWithout('not k.own_tickets_only', 'true') },
];

const droppedConditions: Weakening[] = [
  { name: 'assignment: with drafts', tables: without('assignment', ` and status <> 'DRAFT'`) },
  { name: 'invoice: with drafts', tables: without('invoice', ` and status <> 'DRAFT'`) },
  { name: 'invoice: any of its objects is enough', tables: without('invoice', '<@', '&&') },
  {
    name: 'object: without the limit of the contact',
    tables: rows('service_object', (text) => text.slice(0, text.indexOf(' and ((coalesce'))),
  },
  {
    name: 'object: no scope means all of them',
    tables: without(
      'service_object',
      ' or id in (',
      ` or not exists (select from contact_object e) or id in (`,
    ),
  },
  {
    name: 'ticket: without the limit to own ones',
    tables: without('ticket', ` and (${ALL_TICKETS} or ${isContact('author_id')})`),
  },
  {
    name: 'ticket: without the object',
    tables: without('ticket', ` and ${isIn('place_id', PLACES)}`),
  },
  { name: 'comment: with internal ones', tables: without('ticket_comment', ' and not internal') },
  { name: 'event: with internal ones', tables: without('ticket_event', ' and not internal') },
  {
    name: 'event: with links to assignments',
    tables: without('ticket_event', ` and kind in ('CREATED', 'STATUS_CHANGED')`),
  },
  // Comments, events and links are only reached through their ticket; see `visibility/ticket-scope.api.test.ts`.
  {
    name: 'file: of tickets of others',
    tables: without('file', ` and (${ALL_TICKETS} or ${isContact('ticket_author_id')})`),
  },
  {
    name: 'file: of tickets at any object',
    tables: without('file', ` and ${isIn('ticket_place_id', PLACES)}`),
  },
  { name: 'file: of comments that are internal', tables: without('file', ' and not internal') },
  {
    name: 'file: of invoices that are hidden',
    tables: without('file', ' and exists (select from invoice i where i.id = file.invoice_id)'),
  },
  { name: 'file: uploads of others', tables: without('file', ` and ${isContact('uploaded_by_contact_id')}`) },
  { name: 'customer: with the portal off', tables: without('customer', ' and portal_enabled') },
  { name: 'customer: archived', tables: without('customer', ' and archived_at is null') },
  { name: 'customer: on any plan', tables: without('customer', ` and g.plan = 'PRO'`) },
  { name: 'contact: without access', tables: without('contact', ' and portal_access') },
  { name: 'contact: revoked', tables: without('contact', ' and access_revoked_at is null') },
  { name: 'contact: archived', tables: without('contact', ' and archived_at is null') },
];

/** Tables whose rows are looked at by themselves; the others are only read through these. */
const openedTables: Weakening[] = [
  'service_object',
  'executor',
  'assignment',
  'invoice',
  'ticket',
  'ticket_comment',
  'ticket_event',
  'file',
].flatMap((table) => [
  {
    name: `${table}: all rows of the organization`,
    tables: rows(table, () => `organization_id = ${ORGANIZATION}`),
  },
  { name: `${table}: all rows`, tables: rows(table, () => 'true') },
]);

const openedFields: Weakening[] = [
  { name: 'gate: note of the customer', tables: columns('customer', 'note'), fields: ['Customer.note'] },
  { name: 'gate: phone of the executor', tables: columns('executor', 'phone'), fields: ['Executor.phone'] },
  {
    name: 'gate: note of the assignment',
    tables: columns('assignment', 'note'),
    fields: ['Assignment.note'],
  },
  {
    name: 'gate: proposal to close a ticket',
    tables: columns('ticket', 'done_proposed'),
    fields: ['Ticket.doneProposed'],
  },
  {
    name: 'gate: buyer of the invoice',
    tables: columns('invoice', 'buyer_name'),
    fields: ['Invoice.buyerName'],
  },
  { name: 'gate: flags of the object', fields: ['ServiceObject.visibility'] },
  {
    name: 'gate: guard of the executors, with the flag gone below it',
    scope: scopeWithout(' and o.show_executors))::text', '))::text'),
    fields: ['Assignment.executors'],
  },
  { name: 'gate: every field, every column', tables: allColumns, fields: ['*'] },
  {
    name: 'gate: filter by archived executors',
    tables: columns('executor', 'archived_at'),
    inputs: [['ExecutorFilter', 'archived']],
  },
];

/** Mistakes that the comparison of two databases must find. */
export const weakenings: readonly Weakening[] = [
  ...droppedFlags,
  ...droppedInvoiceFlags,
  ...forgottenScope,
  ...droppedConditions,
  ...openedTables,
  ...openedFields,
];

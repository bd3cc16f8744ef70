import { uuidOf } from './random.ts';

/** Something that is off, in the world where it is, and how the office switches it on: SQL of the owner. */
export interface Switch {
  name: string;
  world: string;
  on: string;
  off: string;
}

const id = (name: string) => `'${uuidOf(name)}'`;

const column = (
  name: string,
  world: string,
  table: string,
  row: string,
  flag: string,
  on = 'true',
  off = 'false',
): Switch => ({
  name,
  world,
  on: `update ${table} set ${flag} = ${on} where id = ${id(`${world} ${row}`)}`,
  off: `update ${table} set ${flag} = ${off} where id = ${id(`${world} ${row}`)}`,
});

const OBJECT_OF = { assignments: 'mixed-2', invoices: 'mixed-3', executors: 'mixed-4' };

const flags = Object.entries(OBJECT_OF).flatMap(([flag, object]) => [
  column(`${flag} of the customer`, `customer-${flag}`, 'customer', 'customer', `show_${flag}`),
  column(`${flag} of the contact`, `contact-${flag}`, 'contact', 'contact', `show_${flag}`),
  column(`${flag} of an object`, 'all', 'service_object', object, `show_${flag}`),
]);

/** Every switch of the rule, and what else opens a row. */
export const switches: readonly Switch[] = [
  ...flags,
  column('the plan', 'basic', 'organization', 'organization', 'plan', `'PRO'`, `'BASIC'`),
  column('the portal', 'portal-off', 'customer', 'customer', 'portal_enabled'),
  column('access', 'no-access', 'contact', 'contact', 'portal_access'),
  column('the end of a revocation', 'revoked', 'contact', 'contact', 'access_revoked_at', 'null', 'now()'),
  column(
    'a contact from the archive',
    'contact-archived',
    'contact',
    'contact',
    'archived_at',
    'null',
    'now()',
  ),
  column(
    'a customer from the archive',
    'customer-archived',
    'customer',
    'customer',
    'archived_at',
    'null',
    'now()',
  ),
  column('objects beyond the limit', 'limited', 'contact', 'contact', 'limited_to_objects', 'false', 'true'),
  column('tickets of others', 'own-tickets', 'contact', 'contact', 'own_tickets_only', 'false', 'true'),
  column(
    'an assignment that is no draft any more',
    'all',
    'assignment',
    'mixed-1 assignment 0',
    'status',
    `'PLANNED'`,
    `'DRAFT'`,
  ),
  column('an invoice that is issued', 'all', 'invoice', 'invoice 1', 'status', `'OPEN'`, `'DRAFT'`),
  column(
    'a comment that is for the customer',
    'all',
    'ticket_comment',
    'ticket 0 comment 2',
    'internal',
    'false',
    'true',
  ),
  column(
    'an event that is for the customer',
    'all',
    'ticket_event',
    'ticket 0 event 2',
    'internal',
    'false',
    'true',
  ),
  {
    name: 'an object in the scope of the contact',
    world: 'limited-to-nothing',
    on: `insert into contact_object (contact_id, object_id, organization_id, customer_id) select k.id, o.id, k.organization_id, k.customer_id from contact k join service_object o on o.customer_id = k.customer_id where k.id = ${id('limited-to-nothing contact')} and o.id = ${id('limited-to-nothing mixed-1')}`,
    off: `delete from contact_object where contact_id = ${id('limited-to-nothing contact')}`,
  },
];

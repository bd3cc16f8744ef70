import { listSetting, setting } from '../platform/db/setting.ts';
import { CONTACT } from './settings.ts';

/**
 * What the upper levels of the rule let a contact see, worked out once for each transaction, by the database, as the
 * portal's role and so under the row security of the tables it reads. The rows of all other tables are compared with it;
 * see `portal-rows.ts`. What was not worked out is empty and lets nothing be seen.
 */

const isOn = (flag: string) => `(coalesce(current_setting('app.scope_${flag}', true), '') = 'yes')`;

/** Id of the viewer's customer: null unless plan, portal and access are all on. */
export const CUSTOMER = setting('scope_customer');
/** The same, and null too unless invoices are on for both the customer and the contact. */
export const INVOICE_CUSTOMER = setting('scope_invoice_customer');
/** Ids of the visible objects. */
export const OBJECTS = listSetting('scope_objects');
/** The same and the customer's own: where a ticket can be that the contact may see; one at no object is at the customer. */
export const PLACES = listSetting('scope_places');
/** Ids of the visible objects where a flag is on at every level. */
export const ASSIGNMENT_OBJECTS = listSetting('scope_assignment_objects');
export const EXECUTOR_OBJECTS = listSetting('scope_executor_objects');
export const INVOICE_OBJECTS = listSetting('scope_invoice_objects');
/** Where both assignments and executors are on: executors are seen with the assignment or not at all. */
export const ASSIGNED_EXECUTOR_OBJECTS = listSetting('scope_assigned_executor_objects');
/** Whether all objects of the customer exist for the contact. */
export const NOT_LIMITED = isOn('not_limited');
/** Whether the contact sees tickets of others. */
export const ALL_TICKETS = isOn('all_tickets');

/**
 * That an id is in one of the lists, as a condition that no index is asked for: the rows of a customer come by their own
 * index, in the order of the list, and this is looked at last.
 */
export const isIn = (id: string, list: string): string => `coalesce(${id} = any(${list}), false)`;

const set = (name: string, sql: string) => `set_config('app.scope_${name}', coalesce(${sql}, ''), true)`;
const yes = (condition: string) => `case when ${condition} then 'yes' end`;
const on = (flag: string) => yes(`c.${flag} and k.${flag}`);

/** Plan, portal, access, and the flags of customer and contact. */
const customerScope = `select num_nulls(${[
  set('customer', 'c.id::text'),
  set('invoice_customer', 'case when c.show_invoices and k.show_invoices then c.id::text end'),
  set('assignments', on('show_assignments')),
  set('executors', on('show_executors')),
  set('invoices', on('show_invoices')),
  set('not_limited', yes('not k.limited_to_objects')),
  set('all_tickets', yes('not k.own_tickets_only')),
].join(', ')}) from contact k join customer c on c.id = k.customer_id where k.id = ${CONTACT}`;

/** The objects, with the flags of all levels. */
const objectScope = `select num_nulls(${[
  set('objects', 'array_agg(o.id)::text'),
  set(
    'places',
    `case when ${CUSTOMER} is not null then array_append(array_agg(o.id), ${CUSTOMER}) end::text`,
  ),
  set(
    'assignment_objects',
    `(array_agg(o.id) filter (where ${isOn('assignments')} and o.show_assignments))::text`,
  ),
  set('executor_objects', `(array_agg(o.id) filter (where ${isOn('executors')} and o.show_executors))::text`),
  set(
    'assigned_executor_objects',
    `(array_agg(o.id) filter (where ${isOn('assignments')} and ${isOn('executors')} and o.show_assignments and o.show_executors))::text`,
  ),
  set('invoice_objects', `(array_agg(o.id) filter (where ${isOn('invoices')} and o.show_invoices))::text`),
].join(', ')}) from service_object o`;

/** The statements that work the scope out, in this order. */
export const portalScope: { statements: readonly string[] } = { statements: [customerScope, objectScope] };

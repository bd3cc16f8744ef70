import { CONTACT, ORGANIZATION } from './settings.ts';

/**
 * The rule of the product as SQL predicates for a portal viewer, from the organization down. Each one builds on the
 * tables above it, which are under row security themselves: what is stopped at one level does not exist below it.
 */

/** One of the three flags as it is called in column names. */
type FlagColumn = 'show_assignments' | 'show_invoices' | 'show_executors';

const myself = (column: string) => `(select k.${column} from contact k where k.id = ${CONTACT})`;

/** Id of the viewer's customer: null unless plan, portal and access are all on. */
const CUSTOMER = `(select c.id from customer c where c.id = ${myself('customer_id')})`;

/** The same, and null too unless the flag is on for both the customer and the contact. */
const customerWith = (flag: FlagColumn) =>
  `(select c.id from customer c join contact k on k.customer_id = c.id where k.id = ${CONTACT} and c.${flag} and k.${flag})`;

/** Ids of the visible objects at which the flag is on. */
const objectsWith = (flag: FlagColumn) => `(select o.id from service_object o where o.${flag})`;

export const organizationRows = `id = ${ORGANIZATION}`;

export const contactRows = `id = ${CONTACT} and organization_id = ${ORGANIZATION} and portal_access and access_revoked_at is null and archived_at is null`;

export const customerRows = `id = ${myself('customer_id')} and portal_enabled and archived_at is null and organization_id = (select g.id from organization g where g.id = ${ORGANIZATION} and g.plan = 'PRO')`;

export const contactObjectRows = `contact_id = ${CONTACT}`;

export const objectRows = `customer_id = ${CUSTOMER} and (not ${myself('limited_to_objects')} or id in (select l.object_id from contact_object l where l.contact_id = ${CONTACT}))`;

export const roomRows = `customer_id = ${CUSTOMER} and object_id in (select o.id from service_object o)`;

export const assignmentRows = `customer_id = ${customerWith('show_assignments')} and status <> 'DRAFT' and object_id in ${objectsWith('show_assignments')}`;

export const assignmentExecutorRows = `customer_id = ${customerWith('show_executors')} and object_id in ${objectsWith('show_executors')} and exists (select from assignment a where a.id = assignment_executor.assignment_id)`;

export const executorRows = `exists (select from assignment_executor x where x.executor_id = executor.id and x.customer_id = ${CUSTOMER})`;

export const invoiceRows = `customer_id = ${customerWith('show_invoices')} and status <> 'DRAFT' and object_ids <@ array${objectsWith('show_invoices')}`;

const seesTicketAuthor = `(not ${myself('own_tickets_only')} or author_contact_id = ${CONTACT})`;

export const ticketRows = `customer_id = ${CUSTOMER} and (object_id is null or object_id in (select o.id from service_object o)) and ${seesTicketAuthor}`;

export const ticketAssignmentRows = `customer_id = ${CUSTOMER} and exists (select from ticket t where t.id = ticket_assignment.ticket_id) and exists (select from assignment a where a.id = ticket_assignment.assignment_id)`;

export const ticketCommentRows = `customer_id = ${CUSTOMER} and not internal and exists (select from ticket t where t.id = ticket_comment.ticket_id)`;

/** That a ticket is linked to an assignment is the office's business: the assignment may be hidden, now or later. */
export const ticketEventRows = `customer_id = ${CUSTOMER} and not internal and kind in ('CREATED', 'STATUS_CHANGED') and exists (select from ticket t where t.id = ticket_event.ticket_id)`;

const ownUpload = `(purpose = 'UPLOAD' and uploaded_by_contact_id = ${CONTACT})`;
const ofTicket = `(ticket_id is not null and exists (select from ticket t where t.id = file.ticket_id) and (ticket_comment_id is null or exists (select from ticket_comment m where m.id = file.ticket_comment_id)))`;
const ofInvoice = `(invoice_id is not null and exists (select from invoice i where i.id = file.invoice_id))`;

export const fileRows = `customer_id = ${CUSTOMER} and (${ownUpload} or ${ofTicket} or ${ofInvoice})`;

/** A contact raises tickets for the own customer, at objects and rooms that exist for them, in their own name. */
export const ticketInsertRows = `${ticketRows} and organization_id = ${ORGANIZATION} and author_contact_id = ${CONTACT} and status = 'NEW' and (room_id is null or exists (select from room r where r.id = ticket.room_id and r.object_id = ticket.object_id))`;

export const ticketCommentInsertRows = `${ticketCommentRows} and organization_id = ${ORGANIZATION} and author_contact_id = ${CONTACT} and not from_office`;

export const ticketEventInsertRows = `${ticketEventRows} and organization_id = ${ORGANIZATION}`;

export const fileInsertRows = `customer_id = ${CUSTOMER} and organization_id = ${ORGANIZATION} and ${ownUpload}`;

/** An own upload can be hung on a visible ticket or comment, once. */
export const fileUpdateAfter = `customer_id = ${CUSTOMER} and uploaded_by_contact_id = ${CONTACT} and purpose = 'TICKET' and ${ofTicket}`;
export const fileUpdateRows = `customer_id = ${CUSTOMER} and ${ownUpload}`;

export const auditInsertRows = `organization_id = ${ORGANIZATION} and actor_contact_id = ${CONTACT}`;

/** Whether executors are to be seen at an object: without this, "hidden" and "nobody yet" would look the same. */
export const executorsVisibleAt = (objectId: string) =>
  `(${customerWith('show_executors')} is not null and ${objectId} in ${objectsWith('show_executors')})`;

/** The portal's menu: a part is there if anything of it can be. Null outside the portal. */
export const menuSql = `case when ${CUSTOMER} is null then null else json_build_object('assignments', ${customerWith('show_assignments')} is not null and exists ${objectsWith('show_assignments')}, 'invoices', ${customerWith('show_invoices')} is not null, 'executors', ${customerWith('show_assignments')} is not null and ${customerWith('show_executors')} is not null and exists (select from service_object o where o.show_assignments and o.show_executors)) end`;

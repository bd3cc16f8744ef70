import {
  ALL_TICKETS,
  ASSIGNED_EXECUTOR_OBJECTS,
  ASSIGNMENT_OBJECTS,
  CUSTOMER,
  EXECUTOR_OBJECTS,
  INVOICE_CUSTOMER,
  INVOICE_OBJECTS,
  NOT_LIMITED,
  OBJECTS,
  PLACES,
  isIn,
} from './portal-scope.ts';
import { CONTACT, isContact, ORGANIZATION } from './settings.ts';

/**
 * The rule of the product as SQL predicates for a portal viewer, from the organization down: what is stopped at one level
 * does not exist below it. Organization, contact, customer and objects say the rule itself; all that hangs on them is
 * compared with the scope that follows from it.
 */

export const organizationRows = `id = ${ORGANIZATION}`;

export const contactRows = `id = ${CONTACT} and organization_id = ${ORGANIZATION} and portal_access and access_revoked_at is null and archived_at is null`;

export const customerRows = `id = (select k.customer_id from contact k where k.id = ${CONTACT}) and portal_enabled and archived_at is null and organization_id = (select g.id from organization g where g.id = ${ORGANIZATION} and g.plan = 'PRO')`;

export const contactObjectRows = `contact_id = ${CONTACT}`;

export const objectRows = `customer_id = ${CUSTOMER} and (${NOT_LIMITED} or id in (select l.object_id from contact_object l))`;

export const roomRows = `customer_id = ${CUSTOMER} and ${isIn('object_id', OBJECTS)}`;

export const assignmentRows = `customer_id = ${CUSTOMER} and status <> 'DRAFT' and ${isIn('object_id', ASSIGNMENT_OBJECTS)}`;

export const assignmentExecutorRows = `customer_id = ${CUSTOMER} and not draft and ${isIn('object_id', ASSIGNED_EXECUTOR_OBJECTS)}`;

export const executorRows = `exists (select from assignment_executor x where x.executor_id = executor.id and x.customer_id = ${CUSTOMER})`;

export const invoiceRows = `customer_id = ${INVOICE_CUSTOMER} and status <> 'DRAFT' and object_ids <@ coalesce(${INVOICE_OBJECTS}, '{}')`;

/** Where the ticket is, and who raised it: of the ticket itself and, under longer names, of all that hangs on it. */
const seesTicket = (place: string, author: string) =>
  `${isIn(place, PLACES)} and (${ALL_TICKETS} or ${isContact(author)})`;

export const ticketRows = `customer_id = ${CUSTOMER} and ${seesTicket('place_id', 'author_id')}`;

const hangsOnSeen = seesTicket('ticket_place_id', 'ticket_author_id');

export const ticketAssignmentRows = `customer_id = ${CUSTOMER} and ${hangsOnSeen} and not draft and ${isIn('object_id', ASSIGNMENT_OBJECTS)}`;

export const ticketCommentRows = `customer_id = ${CUSTOMER} and not internal and ${hangsOnSeen}`;

/** That a ticket is linked to an assignment is the office's business: the assignment may be hidden, now or later. */
export const ticketEventRows = `customer_id = ${CUSTOMER} and not internal and kind in ('CREATED', 'STATUS_CHANGED') and ${hangsOnSeen}`;

const ownUpload = `(purpose = 'UPLOAD' and ${isContact('uploaded_by_contact_id')})`;
/** A file is internal when its comment is. */
const ofTicket = `(ticket_id is not null and not internal and ${hangsOnSeen})`;
const ofInvoice = `(invoice_id is not null and exists (select from invoice i where i.id = file.invoice_id))`;

export const fileRows = `customer_id = ${CUSTOMER} and (${ownUpload} or ${ofTicket} or ${ofInvoice})`;

/** A contact raises tickets for the own customer, at objects and rooms that exist for them, in their own name. */
export const ticketInsertRows = `${ticketRows} and organization_id = ${ORGANIZATION} and ${isContact('author_contact_id')} and status = 'NEW' and (room_id is null or exists (select from room r where r.id = ticket.room_id and r.object_id = ticket.object_id))`;

export const ticketCommentInsertRows = `${ticketCommentRows} and organization_id = ${ORGANIZATION} and ${isContact('author_contact_id')} and not from_office`;

export const ticketEventInsertRows = `${ticketEventRows} and organization_id = ${ORGANIZATION}`;

export const fileInsertRows = `customer_id = ${CUSTOMER} and organization_id = ${ORGANIZATION} and ${ownUpload}`;

/** An own upload can be hung on a visible ticket or comment, once. */
export const fileUpdateAfter = `customer_id = ${CUSTOMER} and ${isContact('uploaded_by_contact_id')} and purpose = 'TICKET' and ${ofTicket}`;
export const fileUpdateRows = `customer_id = ${CUSTOMER} and ${ownUpload}`;

export const auditInsertRows = `organization_id = ${ORGANIZATION} and actor_contact_id = ${CONTACT}`;

/** Whether executors are to be seen at an object: without this, "hidden" and "nobody yet" would look the same. */
export const executorsVisibleAt = (objectId: string) => isIn(objectId, EXECUTOR_OBJECTS);

/** The portal's menu: a part is there if anything of it can be. Null outside the portal. */
export const menuSql = `case when ${CUSTOMER} is null then null else json_build_object('assignments', ${ASSIGNMENT_OBJECTS} is not null, 'invoices', ${INVOICE_CUSTOMER} is not null, 'executors', ${ASSIGNED_EXECUTOR_OBJECTS} is not null) end`;

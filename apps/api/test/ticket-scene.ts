import type { TestApi } from './api.ts';
import type { ApiClient } from './client.ts';

/** An office, one customer with two objects, and a contact who sees the first of them. */
export interface TicketScene {
  organization: string;
  customer: string;
  object: string;
  /** Of the same customer, outside the contact's limit. */
  closedObject: string;
  room: string;
  contact: string;
  contactToken: string;
  officeToken: string;
  portal: ApiClient;
  office: ApiClient;
}

/** Sets the scene in an organization of its own. */
export async function ticketScene(
  api: TestApi,
  contactValues: Record<string, unknown> = {},
): Promise<TicketScene> {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const object = await seed.object(organization, customer);
  const closedObject = await seed.object(organization, customer);
  const room = await seed.room(object);
  const contact = await seed.contact(organization, customer, { limited_to_objects: true, ...contactValues });
  await seed.row('contact_object', {
    contact_id: contact,
    object_id: object,
    organization_id: organization,
    customer_id: customer,
  });
  const contactToken = await seed.contactSession(contact);
  const officeToken = await seed.staffSession(organization, { name: 'Frau Büro' });
  const portal = api.as(contactToken);
  const office = api.as(officeToken);
  return {
    organization,
    customer,
    object,
    closedObject,
    room,
    contact,
    contactToken,
    officeToken,
    portal,
    office,
  };
}

/** Fields of a new ticket that fit. */
export const newTicket = (values: Record<string, unknown> = {}) => ({
  category: 'CLEANING',
  subject: 'Fenster streifig',
  description: 'Im ersten Stock.\nBitte nachbessern.',
  ...values,
});

export const CREATE = `mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id number status authorName mine createdAt updatedAt object { id } room { id } files { id name url } events { totalCount nodes { kind actorName toStatus } } } errors { field code message } } }`;
export const COMMENT = `mutation ($id: ID!, $input: TicketCommentAddInput!) { ticketCommentAdd(id: $id, input: $input) { comment { id body internal fromOffice authorName files { id } } ticket { updatedAt comments { totalCount } } errors { field code } } }`;
export const STATUS = `mutation ($id: ID!, $input: TicketStatusChangeInput!) { ticketStatusChange(id: $id, input: $input) { ticket { status } errors { field code } } }`;
export const LINK = `mutation ($id: ID!, $input: TicketAssignmentLinkInput!) { ticketAssignmentLink(id: $id, input: $input) { ticket { status doneProposed assignments { id } } errors { field code } } }`;
export const TICKET = `query ($id: ID!) { ticket(id: $id) { status updatedAt doneProposed files { id } assignments { id } comments { totalCount nodes { body internal files { id } } } events { totalCount nodes { kind actorName fromStatus toStatus } } viewerCan { comment reopen cancel } } }`;

/** Raises a ticket and returns its id. */
export async function raise(client: ApiClient, values: Record<string, unknown> = {}): Promise<string> {
  const { ticketCreate } = await client.ok(CREATE, { input: newTicket(values) });
  if (ticketCreate.errors.length > 0) throw new Error(JSON.stringify(ticketCreate.errors));
  return ticketCreate.ticket.id as string;
}

/** Payloads of the ticket mails that wait, the oldest first. */
export async function mailJobs(api: TestApi, ticketId: string): Promise<Record<string, unknown>[]> {
  const rows = await api.seed.sql<{ data: Record<string, unknown> }>(
    `select data from pgboss.job where name = 'ticket-mail' and data->>'ticketId' = $1 order by created_on`,
    [ticketId],
  );
  return rows.map((row) => row.data);
}

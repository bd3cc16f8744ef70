import { REOPEN_DAYS } from '@kundenportal/rules/ticket-status';
import { setting } from '../../platform/db/setting.ts';
import { idFilter, oneOf } from '../../platform/read/filters.ts';
import { many, one, page, searchFilter, value, type ReadModel } from '../../platform/read/model.ts';
import { TicketEntity } from './ticket.entity.ts';

const mineSql = (row: string) => `coalesce(${row}.author_contact_id = ${setting('contact_id')}, false)`;

const abilities = value(
  (row) =>
    `json_build_object('comment', true, 'reopen', ${row}.status = 'DONE' and ${row}.done_at > now() - interval '${REOPEN_DAYS} days', 'cancel', ${row}.status not in ('DONE', 'CANCELLED'))`,
);

export const ticketRead: ReadModel = {
  type: 'Ticket',
  entity: TicketEntity,
  fields: {
    customer: one('Customer', (parent, child) => `${child}.id = ${parent}.customer_id`),
    object: one('ServiceObject', (parent, child) => `${child}.id = ${parent}.object_id`),
    room: one('Room', (parent, child) => `${child}.id = ${parent}.room_id`),
    mine: value(mineSql),
    files: many(
      'File',
      (parent, child) => `${child}.ticket_id = ${parent}.id and ${child}.ticket_comment_id is null`,
      (child) => `${child}.created_at, ${child}.id`,
    ),
    assignments: many(
      'Assignment',
      (parent, child) =>
        `${child}.id in (select l.assignment_id from ticket_assignment l where l.ticket_id = ${parent}.id)`,
      (child) => `${child}.starts_at, ${child}.id`,
    ),
    comments: page('TicketComment', (parent, child) => `${child}.ticket_id = ${parent}.id`),
    events: page('TicketEvent', (parent, child) => `${child}.ticket_id = ${parent}.id`),
    viewerCan: abilities,
  },
  list: {
    filters: {
      search: searchFilter,
      customerId: idFilter('customer_id'),
      objectId: idFilter('object_id'),
      status: oneOf('status'),
      category: oneOf('category'),
      mine: (row, on: boolean) => `${on ? '' : 'not '}${mineSql(row)}`,
    },
    sorts: {
      UPDATED_AT: { sql: (row) => `${row}.updated_at`, type: 'timestamptz' },
      CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' },
      NUMBER: { sql: (row) => `${row}.number`, type: 'text' },
    },
    defaultSort: { field: 'UPDATED_AT', direction: 'DESC' },
  },
};

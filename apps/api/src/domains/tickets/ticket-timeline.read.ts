import { many, type ListModel, type ReadModel } from '../../platform/read/model.ts';
import { TicketCommentEntity } from './ticket-comment.entity.ts';
import { TicketEventEntity } from './ticket-event.entity.ts';

const oldestFirst: ListModel = {
  filters: {},
  sorts: { CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' } },
  defaultSort: { field: 'CREATED_AT', direction: 'ASC' },
};

export const ticketCommentRead: ReadModel = {
  type: 'TicketComment',
  entity: TicketCommentEntity,
  fields: {
    files: many(
      'File',
      (parent, child) => `${child}.ticket_comment_id = ${parent}.id`,
      (child) => `${child}.created_at, ${child}.id`,
    ),
  },
  list: oldestFirst,
};

export const ticketEventRead: ReadModel = {
  type: 'TicketEvent',
  entity: TicketEventEntity,
  fields: {},
  list: oldestFirst,
};

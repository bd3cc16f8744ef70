import { idFilter, oneOf } from '../../platform/read/filters.ts';
import { many, one, searchFilter, type ReadModel } from '../../platform/read/model.ts';
import { AssignmentEntity } from './assignment.entity.ts';

export const assignmentRead: ReadModel = {
  type: 'Assignment',
  entity: AssignmentEntity,
  fields: {
    object: one('ServiceObject', (parent, child) => `${child}.id = ${parent}.object_id`),
    customer: one('Customer', (parent, child) => `${child}.id = ${parent}.customer_id`),
    executors: many(
      'Executor',
      (parent, child) =>
        `${child}.id in (select x.executor_id from assignment_executor x where x.assignment_id = ${parent}.id)`,
      (child) => `${child}.display_name, ${child}.id`,
    ),
    tickets: many(
      'Ticket',
      (parent, child) =>
        `${child}.id in (select l.ticket_id from ticket_assignment l where l.assignment_id = ${parent}.id)`,
      (child) => `${child}.created_at, ${child}.id`,
    ),
  },
  list: {
    filters: {
      search: searchFilter,
      customerId: idFilter('customer_id'),
      objectId: idFilter('object_id'),
      executorId: (row, id: string, values) =>
        `exists (select from assignment_executor x where x.assignment_id = ${row}.id and x.executor_id = ${values.id(id)})`,
      status: oneOf('status'),
      startsFrom: (row, from: Date, values) => `${row}.starts_at >= ${values.add(from, 'timestamptz')}`,
      startsBefore: (row, before: Date, values) => `${row}.starts_at < ${values.add(before, 'timestamptz')}`,
    },
    sorts: {
      STARTS_AT: { sql: (row) => `${row}.starts_at`, type: 'timestamptz' },
      TITLE: { sql: (row) => `${row}.title`, type: 'text' },
    },
    defaultSort: { field: 'STARTS_AT', direction: 'ASC' },
  },
};

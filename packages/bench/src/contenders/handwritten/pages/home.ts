import {
  ASSIGNMENT_COLUMNS,
  ASSIGNMENT_JSON,
  INVOICE_JSON,
  ME,
  PLACE,
  SEES_INVOICE,
  SEES_TICKET,
} from '../rule.ts';
import type { Statement } from '../statement.ts';

/** What comes next, and what is open. */
export const home: Statement = {
  name: 'home',
  values: ({ contactId }, { today }) => [contactId, today],
  text: `
    with ${ME}, ${PLACE},
    next_assignments as (
      select ${ASSIGNMENT_COLUMNS}
      from assignment a join place p on p.id = a.object_id and p.assignments
      where a.customer_id = (select customer_id from me) and a.status = 'PLANNED' and a.starts_at >= $2
      order by a.starts_at, a.id limit 3
    ),
    open_tickets as materialized (
      select t.id, t.number, t.subject, t.status, t.updated_at, t.object_id, t.room_id
      from ticket t
      where ${SEES_TICKET} and t.status in ('NEW', 'IN_PROGRESS', 'PLANNED')
    ),
    open_invoices as materialized (
      select i.* from invoice i where ${SEES_INVOICE} and i.status = 'OPEN'
    )
    select json_build_object(
      'assignments', case when (select assignments from me) then json_build_object(
        'nodes', (select coalesce(json_agg(${ASSIGNMENT_JSON} order by a.starts_at, a.id), '[]'::json) from next_assignments a)) end,
      'tickets', json_build_object(
        'totalCount', (select count(*) from open_tickets),
        'nodes', (
          select coalesce(json_agg(json_build_object(
            'id', t.id, 'number', t.number, 'subject', t.subject, 'status', t.status, 'updatedAt', t.updated_at,
            'object', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end,
            'room', case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end)
            order by t.updated_at desc, t.id desc), '[]'::json)
          from (select * from open_tickets order by updated_at desc, id desc limit 3) t
          left join place p on p.id = t.object_id
          left join room r on r.id = t.room_id)),
      'invoices', case when (select invoices from me) then json_build_object(
        'totalCount', (select count(*) from open_invoices),
        'nodes', (
          select coalesce(json_agg(${INVOICE_JSON} order by i.due_date, i.id), '[]'::json)
          from (select * from open_invoices order by due_date, id limit 3) i)) end
    )::text as body`,
};

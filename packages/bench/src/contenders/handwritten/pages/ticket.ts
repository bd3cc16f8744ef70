import { ASSIGNMENT_COLUMNS, ASSIGNMENT_JSON, ME, PLACE, SEES_TICKET } from '../rule.ts';
import type { Statement } from '../statement.ts';

const FILES = `coalesce(json_agg(json_build_object(
  'id', f.id, 'name', f.name, 'contentType', f.content_type, 'size', f.size, 'url', '/files/' || f.id)
  order by f.created_at, f.id), '[]'::json)`;

/** One ticket with all that its page shows; null when it is not there for the contact. */
export const ticket: Statement = {
  name: 'ticket',
  values: ({ contactId }, { id }) => [contactId, id],
  text: `
    with ${ME}, ${PLACE},
    found as materialized (select t.* from ticket t where t.id = $2 and ${SEES_TICKET}),
    linked as (
      select ${ASSIGNMENT_COLUMNS}
      from ticket_assignment l
      join assignment a on a.id = l.assignment_id and a.status <> 'DRAFT'
      join place p on p.id = a.object_id and p.assignments
      where l.ticket_id = $2
    )
    select (
      select json_build_object(
        'id', t.id, 'number', t.number, 'subject', t.subject, 'description', t.description, 'category', t.category,
        'status', t.status, 'createdAt', t.created_at, 'updatedAt', t.updated_at, 'authorName', t.author_name,
        'mine', coalesce(t.author_contact_id = $1, false),
        'object', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end,
        'room', case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end,
        'files', (select ${FILES} from file f where f.ticket_id = t.id and f.ticket_comment_id is null),
        'assignments', (
          select coalesce(json_agg(${ASSIGNMENT_JSON} order by a.starts_at, a.id), '[]'::json) from linked a),
        'comments', (
          select coalesce(json_agg(json_build_object(
            'id', m.id, 'body', m.body, 'authorName', m.author_name, 'fromOffice', m.from_office,
            'internal', m.internal, 'createdAt', m.created_at,
            'files', (select ${FILES} from file f where f.ticket_comment_id = m.id))
            order by m.created_at, m.id), '[]'::json)
          from (
            select * from ticket_comment c where c.ticket_id = t.id and not c.internal
            order by c.created_at, c.id limit 100) m),
        'events', (
          select coalesce(json_agg(json_build_object(
            'id', v.id, 'kind', v.kind, 'fromStatus', v.from_status, 'toStatus', v.to_status,
            'actorName', v.actor_name, 'createdAt', v.created_at) order by v.created_at, v.id), '[]'::json)
          from (
            select * from ticket_event e
            where e.ticket_id = t.id and not e.internal and e.kind in ('CREATED', 'STATUS_CHANGED')
            order by e.created_at, e.id limit 100) v),
        'viewerCan', json_build_object(
          'comment', true,
          'reopen', t.status = 'DONE' and t.done_at > now() - interval '14 days',
          'cancel', t.status not in ('DONE', 'CANCELLED')))
      from found t
      left join place p on p.id = t.object_id
      left join room r on r.id = t.room_id
    )::text as body`,
};

import type { Statement } from '../statement.ts';

/** What is open, the last change first, with customer and object. */
export const officeTickets: Statement = {
  name: 'office-tickets',
  values: ({ organizationId }) => [organizationId],
  text: `
    with found as materialized (
      select t.id, t.number, t.subject, t.category, t.status, t.updated_at, t.done_proposed, t.customer_id, t.object_id
      from ticket t
      where t.organization_id = $1 and t.status in ('NEW', 'IN_PROGRESS', 'PLANNED')
      order by t.updated_at desc, t.id desc limit 26
    )
    select json_build_object(
      'totalCount', (
        select count(*) from (
          select from ticket t
          where t.organization_id = $1 and t.status in ('NEW', 'IN_PROGRESS', 'PLANNED') limit 1001) n),
      'nodes', (
        select coalesce(json_agg(json_build_object(
          'id', t.id, 'number', t.number, 'subject', t.subject, 'category', t.category, 'status', t.status,
          'updatedAt', t.updated_at, 'doneProposed', t.done_proposed,
          'customer', json_build_object('id', c.id, 'name', c.name),
          'object', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end)
          order by t.updated_at desc, t.id desc), '[]'::json)
        from (select * from found limit 25) t
        join customer c on c.id = t.customer_id
        left join service_object o on o.id = t.object_id),
      'hasNextPage', (select count(*) > 25 from found)
    )::text as body`,
};

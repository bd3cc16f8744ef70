import { ASSIGNMENT_COLUMNS, ASSIGNMENT_JSON, ME, PLACE } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** What is done, the newest first, with object and executors. */
export const assignments: Statement = {
  name: 'assignments',
  values: ({ contactId }, { first }) => [contactId, Number(first)],
  text: `
    with ${ME}, ${PLACE},
    found as materialized (
      select ${ASSIGNMENT_COLUMNS}
      from assignment a join place p on p.id = a.object_id and p.assignments
      where a.customer_id = (select customer_id from me) and a.status = 'DONE'
      order by a.starts_at desc, a.id desc limit $2::int + 1
    )
    select json_build_object(
      'nodes', (
        select coalesce(json_agg(${ASSIGNMENT_JSON} order by a.starts_at desc, a.id desc), '[]'::json)
        from (select * from found limit $2::int) a),
      'hasNextPage', (select count(*) > $2::int from found)
    )::text as body`,
};

import { INVOICE_JSON, ME, PLACE, SEES_INVOICE } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** What is paid, the newest first. */
export const invoices: Statement = {
  name: 'invoices',
  values: ({ contactId }) => [contactId],
  text: `
    with ${ME}, ${PLACE},
    paid as materialized (
      select i.id, i.number, i.type, i.status, i.issue_date, i.due_date, i.paid_at, i.gross_minor_units, i.currency
      from invoice i where ${SEES_INVOICE} and i.status = 'PAID'
    )
    select json_build_object(
      'totalCount', (select count(*) from paid),
      'nodes', (
        select coalesce(json_agg(${INVOICE_JSON} order by i.issue_date desc, i.id desc), '[]'::json)
        from (select * from paid order by issue_date desc, id desc limit 25) i),
      'hasNextPage', (select count(*) > 25 from paid)
    )::text as body`,
};

/** Who asks and which parts they see: no row unless plan, portal and access are all on. `$1` is the contact. */
export const ME = `
  me as (
    select k.id, k.customer_id, k.limited_to_objects, k.own_tickets_only,
      c.show_assignments and k.show_assignments as assignments,
      c.show_invoices and k.show_invoices as invoices,
      c.show_executors and k.show_executors as executors
    from contact k
    join customer c on c.id = k.customer_id
    join organization g on g.id = c.organization_id
    where k.id = $1 and k.portal_access and k.access_revoked_at is null and k.archived_at is null
      and c.portal_enabled and c.archived_at is null and g.plan = 'PRO'
  )`;

/** The objects that exist for the contact, with what is shown of each. */
export const PLACE = `
  place as (
    select o.id, o.name,
      me.assignments and o.show_assignments as assignments,
      me.invoices and o.show_invoices as invoices,
      me.executors and o.show_executors as executors
    from me
    join service_object o on o.customer_id = me.customer_id
    where not me.limited_to_objects
      or exists (select from contact_object l where l.contact_id = me.id and l.object_id = o.id)
  )`;

/** JSON of a row of the query `a`, an assignment with its place. */
export const ASSIGNMENT_JSON = `json_build_object(
  'id', a.id, 'title', a.title, 'status', a.status, 'startsAt', a.starts_at, 'endsAt', a.ends_at,
  'object', json_build_object('id', a.object_id, 'name', a.object_name),
  'executors', case when a.executors then (
    select coalesce(json_agg(json_build_object('id', e.id, 'displayName', e.display_name) order by e.display_name, e.id), '[]'::json)
    from assignment_executor x join executor e on e.id = x.executor_id
    where x.assignment_id = a.id) end)`;

/** Columns of an assignment `a` at the place `p`, as `ASSIGNMENT_JSON` reads them. */
export const ASSIGNMENT_COLUMNS =
  'a.id, a.title, a.status, a.starts_at, a.ends_at, p.id as object_id, p.name as object_name, p.executors';

/** JSON of a row of the query `i`, an invoice. */
export const INVOICE_JSON = `json_build_object(
  'id', i.id, 'number', i.number, 'type', i.type, 'status', i.status,
  'overdue', i.status = 'OPEN' and i.due_date is not null and i.due_date < current_date,
  'issueDate', i.issue_date, 'dueDate', i.due_date, 'paidAt', i.paid_at,
  'grossAmount', json_build_object('minorUnits', i.gross_minor_units, 'currency', i.currency))`;

/** That the contact sees an invoice `i` of theirs: every object that it bills shows invoices. */
export const SEES_INVOICE = `
  i.customer_id = (select customer_id from me where invoices)
    and i.object_ids <@ array(select id from place where invoices)`;

/** That the contact sees a ticket `t` of theirs. */
export const SEES_TICKET = `
  t.customer_id = (select customer_id from me)
    and (t.object_id is null or t.object_id in (select id from place))
    and (t.author_contact_id = $1 or not (select own_tickets_only from me))`;

import type { Statement } from '../statement.ts';

/** The customers that match the search, by name, with how many contacts and objects each has. */
export const officeCustomers: Statement = {
  name: 'office-customers',
  values: ({ organizationId }, { search = '' }) => [
    organizationId,
    `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
  ],
  text: `
    with matching as materialized (
      select c.id, c.number, c.name, c.portal_enabled, c.archived_at, c.postal_code, c.city
      from customer c
      where c.organization_id = $1 and c.archived_at is null
        and c.search_text like (select lower($2))
    )
    select json_build_object(
      'totalCount', (select count(*) from matching),
      'nodes', (
        select coalesce(json_agg(json_build_object(
          'id', c.id, 'number', c.number, 'name', c.name, 'portalEnabled', c.portal_enabled,
          'archivedAt', c.archived_at,
          'address', json_build_object('postalCode', c.postal_code, 'city', c.city),
          'contacts', (select count(*) from contact k where k.customer_id = c.id and k.archived_at is null),
          'objects', (select count(*) from service_object o where o.customer_id = c.id and o.archived_at is null))
          order by c.name, c.id), '[]'::json)
        from (select * from matching order by name, id limit 25) c),
      'hasNextPage', (select count(*) > 25 from matching)
    )::text as body`,
};

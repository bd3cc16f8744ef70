/**
 * Whether a membership can be opened now, as SQL: the upper levels of the rule, for the sign-in and the list of
 * memberships. What lies below is decided by row security in the portal itself.
 *
 * @param row alias of a `membership`
 */
export const usableMembership = (row: string): string =>
  `(exists (select from staff_member s where s.id = ${row}.staff_member_id and s.archived_at is null) or exists (select from contact k join customer c on c.id = k.customer_id join organization g on g.id = c.organization_id where k.id = ${row}.contact_id and k.portal_access and k.access_revoked_at is null and k.archived_at is null and c.portal_enabled and c.archived_at is null and g.plan = 'PRO'))`;

/** The upper levels of the rule: what they stop does not exist for a membership. What lies below is decided by row security. */
const contactIsOpen = (contact: string, customer: string, organization: string): string =>
  `${contact}.portal_access and ${contact}.access_revoked_at is null and ${contact}.archived_at is null and ${customer}.portal_enabled and ${customer}.archived_at is null and ${organization}.plan = 'PRO'`;

/**
 * Whether a membership can be opened now, as SQL, for the sign-in and the list of memberships.
 *
 * @param row alias of a `membership`
 */
export const usableMembership = (row: string): string =>
  `(exists (select from staff_member s where s.id = ${row}.staff_member_id and s.archived_at is null) or exists (select from contact k join customer c on c.id = k.customer_id join organization g on g.id = c.organization_id where k.id = ${row}.contact_id and ${contactIsOpen('k', 'c', 'g')}))`;

/** Aliases of what a membership leads to, joined from the left: each may be missing. */
export interface JoinedMembership {
  staffMember: string;
  contact: string;
  customer: string;
  organization: string;
}

/** The same where the rows are joined already: looking for them again costs every request. */
export const usableJoined = ({ staffMember, contact, customer, organization }: JoinedMembership): string =>
  `((${staffMember}.id is not null and ${staffMember}.archived_at is null) or coalesce(${contactIsOpen(contact, customer, organization)}, false))`;

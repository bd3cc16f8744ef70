/**
 * Settings of a transaction as SQL. The sub-select makes PostgreSQL read each of them once per statement; an unset one
 * reads as an empty string on a pooled connection, hence `nullif`.
 */
const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), '')::uuid)`;

/** Organization of the viewer. */
export const ORGANIZATION = setting('organization_id');
/** Contact who looks: in the portal and in its preview. */
export const CONTACT = setting('contact_id');

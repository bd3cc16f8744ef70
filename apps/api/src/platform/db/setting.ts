/** The settings in which a transaction carries for whom it acts; in SQL they are called `app.<name>`. */
export const SETTINGS = [
  'organization_id',
  'contact_id',
  'staff_member_id',
  'account_id',
  'session_id',
] as const;

/**
 * An id among the settings of a transaction, as SQL. The sub-select makes PostgreSQL read it once per statement; an unset
 * one reads as an empty string on a pooled connection, hence `nullif`.
 *
 * @param name without its prefix, for example `contact_id`
 */
export const setting = (name: string): string =>
  `(select nullif(current_setting('app.${name}', true), '')::uuid)`;

/** The same for a list of ids. Unset it is null: nothing is in it. The cast makes `any` take it for a list. */
export const listSetting = (name: string): string =>
  `(select nullif(current_setting('app.${name}', true), '')::uuid[])::uuid[]`;

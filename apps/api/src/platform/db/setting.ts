/**
 * An id among the settings of a transaction, as SQL. The sub-select makes PostgreSQL read it once per statement; an unset
 * one reads as an empty string on a pooled connection, hence `nullif`.
 *
 * @param name without its prefix, for example `contact_id`
 */
export const setting = (name: string): string =>
  `(select nullif(current_setting('app.${name}', true), '')::uuid)`;

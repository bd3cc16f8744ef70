import type { DatabasePolicy } from '../../src/visibility/database.ts';
import type { RolePolicy, TablePolicy } from '../../src/visibility/table-policy.ts';

/** A mistake in the policy of the portal, as data. */
export interface Weakening {
  name: string;
  /** The portal's tables with the mistake in them. */
  tables?: (tables: RolePolicy) => RolePolicy;
  /** The statements that work the scope out, with the mistake in them. */
  scope?: (statements: readonly string[]) => readonly string[];
  /** Fields that the gate lets through though the policy hides them. */
  fields?: readonly string[];
  /** Input fields that the gate takes though they are the office's. */
  inputs?: readonly (readonly [input: string, field: string])[];
}

/** The policy with other tables for the portal. */
export function weakened(policy: DatabasePolicy, weakening: Weakening): DatabasePolicy {
  return weakening.tables ? { ...policy, portal: weakening.tables(policy.portal) } : policy;
}

/** Changes which rows of a table can be read. */
export const rows =
  (table: string, change: (rows: string) => string) =>
  (tables: RolePolicy): RolePolicy =>
    withSelect(tables, table, (select) => ({ ...select, rows: change(select.rows) }));

/**
 * Takes a condition out of the rows of a table.
 *
 * @throws Error when the condition is not there: the policy was written anew, and so must the mistake be
 */
export const without = (table: string, condition: string, instead = '') =>
  rows(table, (text) => {
    if (!text.includes(condition)) throw new Error(`${table}: no "${condition}" in ${text}`);
    return text.replaceAll(condition, instead);
  });

/**
 * Takes a condition out of the statements that work the scope out.
 *
 * @throws Error when the condition is not there
 */
export const scopeWithout =
  (condition: string, instead = '') =>
  (statements: readonly string[]): readonly string[] => {
    if (!statements.some((text) => text.includes(condition))) throw new Error(`scope: no "${condition}"`);
    return statements.map((text) => text.replaceAll(condition, instead));
  };

/** Grants more columns of a table. */
export const columns =
  (table: string, ...more: string[]) =>
  (tables: RolePolicy): RolePolicy =>
    withSelect(tables, table, (select) => ({ ...select, columns: [...(select.columns ?? []), ...more] }));

/** Grants every column of every table that can be read. */
export const allColumns = (tables: RolePolicy): RolePolicy =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      table.select ? { ...table, select: { rows: table.select.rows } } : table,
    ]),
  );

function withSelect(
  tables: RolePolicy,
  table: string,
  change: (select: NonNullable<TablePolicy['select']>) => TablePolicy['select'],
): RolePolicy {
  const known = tables[table];
  if (!known?.select) throw new Error(`The portal cannot read ${table}`);
  return { ...tables, [table]: { ...known, select: change(known.select) } };
}

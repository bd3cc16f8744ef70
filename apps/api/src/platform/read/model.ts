import type { EntitySchema } from '@mikro-orm/core';

/** Collects the values of a statement while it is put together. */
export interface Values {
  /** Adds a value and returns its place-holder with a cast, for example `?::text`. */
  add(value: unknown, type: string): string;
  /** The same for an id from outside: what is no UUID becomes null, which nothing equals. */
  id(value: unknown): string;
  /** The same for a list of ids. */
  ids(values: readonly unknown[]): string;
}

/** SQL of a value of the row with this alias. Values in JSON: objects and lists by `json_build_object` and the like. */
export type RowSql = (row: string, values: Values) => string;

/** SQL condition that ties a child to its parent. */
export type JoinSql = (parent: string, child: string, values: Values) => string;

/** A field that is no plain column of the same name. */
export type ReadField =
  | { kind: 'value'; sql: RowSql }
  | { kind: 'one'; type: string; on: JoinSql }
  | { kind: 'many'; type: string; on: JoinSql; orderBy: (child: string) => string }
  | { kind: 'page'; type: string; on: JoinSql }
  | { kind: 'context' };

/** How rows of a list can be ordered: never null, so that a cursor can always go on. */
export interface SortModel {
  sql: (row: string) => string;
  /** PostgreSQL type of the value, for reading it back from a cursor. */
  type: 'text' | 'timestamptz' | 'date';
}

/** How rows of a type are filtered and ordered. */
export interface ListModel {
  filters: Readonly<Record<string, (row: string, value: never, values: Values) => string>>;
  /** Archived rows are left out unless they are asked for; only for viewers who may know what is archived. */
  archivable?: boolean;
  sorts: Readonly<Record<string, SortModel>>;
  defaultSort: { field: string; direction: 'ASC' | 'DESC' };
}

/** How a GraphQL type is read: from which table, and where its fields come from. */
export interface ReadModel {
  /** Name of the GraphQL type. */
  type: string;
  /** The table; null for a type that stands for the request itself. */
  entity: EntitySchema | null;
  /** Every field that is not a column of the same name. */
  fields: Readonly<Record<string, ReadField>>;
  list?: ListModel;
}

/** What the viewer gets of a field: all of it, nothing, or only in rows where a SQL condition holds. */
export type FieldAccess = 'visible' | 'hidden' | { when: (row: string) => string };

/** Decides about every field that is read. The read path asks it and knows no rule itself. */
export type FieldFilter = (type: string, field: string) => FieldAccess;

/** A value computed by SQL. */
export const value = (sql: RowSql): ReadField => ({ kind: 'value', sql });
/** A row of another type, or null. */
export const one = (type: string, on: JoinSql): ReadField => ({ kind: 'one', type, on });
/** A short list of rows of another type. */
export const many = (type: string, on: JoinSql, orderBy: (child: string) => string): ReadField => ({
  kind: 'many',
  type,
  on,
  orderBy,
});
/** A connection of rows of another type, with that type's filters and sorts. */
export const page = (type: string, on: JoinSql): ReadField => ({ kind: 'page', type, on });
/** A value that the resolver adds: it comes from the request, not from a table. */
export const fromContext: ReadField = { kind: 'context' };

/** An amount of money from two columns. */
export const money = (column: string): ReadField =>
  value((row) => `json_build_object('minorUnits', ${row}.${column}, 'currency', ${row}.currency)`);

/** The postal address of a row. */
export const address: ReadField = value(
  (row) =>
    `json_build_object('street', ${row}.street, 'postalCode', ${row}.postal_code, 'city', ${row}.city, 'country', ${row}.country)`,
);

/** The three flags of a row. */
export const visibilityFlags: ReadField = value(
  (row) =>
    `json_build_object('assignments', ${row}.show_assignments, 'invoices', ${row}.show_invoices, 'executors', ${row}.show_executors)`,
);

/**
 * A filter for rows whose text to search in contains every word, taken literally and whatever its capitals. The text is
 * the column `search_text`, which the database makes of the columns that are searched.
 */
export function searchFilter(row: string, text: string, values: Values): string {
  const words = text.trim().split(/\s+/u).filter(Boolean).slice(0, 8);
  const clauses = words.map((word) => {
    const pattern = values.add(`%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`, 'text');
    // In a sub-select, so that the word is folded once and not for every row. As no condition that PostgreSQL knows to
    // estimate: it takes every word for rare, and would look at all rows where the first few of the list are enough.
    return `coalesce(${row}.search_text like (select lower(${pattern} collate "de-x-icu")), false)`;
  });
  return clauses.length === 0 ? 'true' : clauses.map((clause) => `(${clause})`).join(' and ');
}

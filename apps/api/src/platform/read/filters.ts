import type { Values } from './model.ts';

/** Only archived rows, or only the others. */
export const archivedFilter = (row: string, archived: boolean): string =>
  `${row}.archived_at is ${archived ? 'not null' : 'null'}`;

/** Rows whose column is one of the given texts; an empty list finds nothing. */
export const oneOf =
  (column: string) =>
  (row: string, options: readonly string[], values: Values): string =>
    `${row}.${column} = any(${values.add([...options], 'text[]')})`;

/** Rows whose column is this id. */
export const idFilter =
  (column: string) =>
  (row: string, id: string, values: Values): string =>
    `${row}.${column} = ${values.id(id)}`;

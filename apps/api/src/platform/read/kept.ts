import type { Compilation } from './compilation.ts';
import type { FieldFilter } from './model.ts';

/** SQL of a whole statement or a part of one, with its values in the order of their place-holders. */
interface Kept {
  sql: string;
  values: readonly unknown[];
}

/** For one selection; a client that sends ever new arguments gains nothing and must not fill the memory. */
const MOST = 50;
/** Arguments as text that are longer are not kept: a list of thousands is nobody's first page. */
const LONGEST_KEY = 1_000;

const byShape = new WeakMap<object, Map<FieldFilter, Map<string, Kept>>>();

/**
 * Makes SQL that depends on the selection, on what the viewer may see, and on `key`, and on nothing else of the request.
 * Once made it is used again for every request with the same of all three, with the values that it added to the
 * statement.
 */
export function keptSql(c: Compilation, key: string, make: () => string): string {
  if (!c.shape || key.length > LONGEST_KEY) return make();
  const kept = keptOf(c.shape, c.access);
  const known = kept.get(key);
  if (known) {
    c.values.list.push(...known.values);
    return known.sql;
  }
  const before = c.values.list.length;
  const sql = make();
  if (kept.size >= MOST) kept.clear();
  kept.set(key, { sql, values: c.values.list.slice(before) });
  return sql;
}

function keptOf(shape: object, access: FieldFilter): Map<string, Kept> {
  const byAccess = byShape.get(shape) ?? new Map<FieldFilter, Map<string, Kept>>();
  byShape.set(shape, byAccess);
  const kept = byAccess.get(access) ?? new Map<string, Kept>();
  byAccess.set(access, kept);
  return kept;
}

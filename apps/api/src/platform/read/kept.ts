import type { Compilation } from './compilation.ts';
import type { FieldFilter } from './model.ts';

interface Kept {
  made: unknown;
  values: readonly unknown[];
}

const byShape = new WeakMap<object, Map<FieldFilter, Kept>>();

/**
 * Makes something that depends on the selection and on what the viewer may see, and on nothing else of the request; made
 * once, it is used again for every request with the same of both, with the values that it added to the statement.
 */
export function kept<T>(c: Compilation, make: () => T): T {
  if (!c.shape) return make();
  const byAccess = byShape.get(c.shape) ?? new Map<FieldFilter, Kept>();
  byShape.set(c.shape, byAccess);
  const known = byAccess.get(c.access);
  if (known) {
    c.values.list.push(...known.values);
    return known.made as T;
  }
  const before = c.values.list.length;
  const made = make();
  byAccess.set(c.access, { made, values: c.values.list.slice(before) });
  return made;
}

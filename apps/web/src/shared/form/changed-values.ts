function isSame(first: unknown, second: unknown): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

/**
 * What a form has to send: only the fields that were changed, so that what somebody else changed in
 * the meantime stays. A nested value counts as one field.
 */
export function changedValues<Values extends object>(before: Values, after: Values): Partial<Values> {
  const names = Object.keys(after) as (keyof Values)[];
  const changed = names.filter((name) => !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<Values>;
}

/** Whether anything was changed at all. */
export function isChanged<Values extends object>(before: Values, after: Values): boolean {
  return Object.keys(changedValues(before, after)).length > 0;
}

import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** A refusal as the payload of a mutation carries it. */
export interface UserErrorLike {
  /** Path of the argument: `["input", "email"]`; empty when it is about the whole. */
  field: readonly string[];
  code: string;
  message: string;
}

/** Name under which a form keeps what belongs to none of its fields. */
export const summaryError = 'root.server';

function hasField(values: unknown, path: readonly string[]): boolean {
  let current: unknown = values;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return false;
    current = (current as Record<string, unknown>)[key];
  }
  return path.length > 0;
}

/**
 * Puts refusals of the API where the person can mend them: at the fields, the rest in the summary.
 * A form must name all its fields in `defaultValues`; whatever is not there goes to the summary.
 * @param form the form that was sent
 * @param errors `errors` of the payload
 * @param rename paths of the API that the form names differently, for example `{ 'name': 'fullName' }`
 * @returns `true` when something was refused
 */
export function applyUserErrors<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>,
  errors: readonly UserErrorLike[],
  rename: Record<string, FieldPath<Values>> = {},
): boolean {
  const rest: string[] = [];
  const values = form.getValues();
  for (const { field, code, message } of errors) {
    const path = field[0] === 'input' ? field.slice(1) : field;
    const apiName = path.join('.');
    // Own keys only: a field called `constructor` must not find what every object inherits.
    const name = Object.hasOwn(rename, apiName) ? (rename[apiName] ?? apiName) : apiName;
    if (hasField(values, name.split('.'))) form.setError(name as FieldPath<Values>, { type: code, message });
    else rest.push(message);
  }
  if (rest.length > 0)
    form.setError(summaryError, { type: 'server', message: [...new Set(rest)].join('\n') });
  return errors.length > 0;
}

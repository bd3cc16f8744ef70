import type { FieldErrors } from 'react-hook-form';

/** One line of an error summary. */
export interface ListedError {
  /** Name of the field, `null` when it is about the whole. */
  name: string | null;
  message: string;
}

const isError = (value: object): value is { message: string } =>
  'type' in value && typeof (value as { message?: unknown }).message === 'string';

/** All errors of a form in the order of its fields, nested ones and rows of lists included. */
export function listErrors(errors: FieldErrors | object, prefix = ''): ListedError[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = prefix ? `${prefix}.${key}` : key;
    if (!isError(value)) return listErrors(value, name);
    if (!value.message) return [];
    if (!name.startsWith('root')) return [{ name, message: value.message }];
    return value.message.split('\n').map((message) => ({ name: null, message }));
  });
}

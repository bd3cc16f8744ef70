import type { UserErrorLike } from '../../shared/form/apply-user-errors.ts';

/** Errors of the one contact that was sent, at the fields of its own form: `input.contacts.0.name` → `name`. */
export function formErrors(errors: readonly UserErrorLike[]): UserErrorLike[] {
  return errors.map((error) => {
    const [, list, , ...rest] = error.field;
    return list === 'contacts' ? { ...error, field: rest } : error;
  });
}

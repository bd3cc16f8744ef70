import { expect, it } from 'vitest';
import { formErrors } from './form-errors.ts';

it('puts errors of the contact that was sent at the fields of its own form', () => {
  const errors = [
    { field: ['input', 'contacts', '0', 'email'], code: 'TAKEN', message: 'gibt es schon' },
    { field: [], code: 'NOT_FOUND', message: 'nicht da' },
  ];
  expect(formErrors(errors).map(({ field }) => field)).toEqual([['email'], []]);
});

import { expect, it, vi } from 'vitest';
import { applyUserErrors } from './apply-user-errors.ts';

const values = { email: '', address: { city: '' }, contacts: [{ name: '' }] };

function formOf() {
  return { getValues: (() => values) as never, setError: vi.fn() };
}

it('puts an error at the field that the path names, without the leading "input"', () => {
  const form = formOf();
  applyUserErrors(form, [{ field: ['input', 'email'], code: 'TAKEN', message: 'gibt es schon' }]);
  expect(form.setError).toHaveBeenCalledExactlyOnceWith('email', { type: 'TAKEN', message: 'gibt es schon' });
});

it('finds nested fields and rows of lists', () => {
  const form = formOf();
  applyUserErrors(form, [
    { field: ['input', 'address', 'city'], code: 'REQUIRED', message: 'Ort' },
    { field: ['input', 'contacts', '0', 'name'], code: 'REQUIRED', message: 'Name' },
  ]);
  expect(form.setError.mock.calls.map(([name]) => name as string)).toEqual([
    'address.city',
    'contacts.0.name',
  ]);
});

it('puts what belongs to no field into the summary, each sentence once', () => {
  const form = formOf();
  applyUserErrors(form, [
    { field: [], code: 'PLAN_REQUIRED', message: 'Nur mit PRO' },
    { field: ['id'], code: 'NOT_FOUND', message: 'Nicht da' },
    { field: ['input', 'constructor'], code: 'INVALID', message: 'Nicht da' },
  ]);
  expect(form.setError).toHaveBeenCalledExactlyOnceWith('root.server', {
    type: 'server',
    message: 'Nur mit PRO\nNicht da',
  });
});

it('uses the name that the form gives a field', () => {
  const form = formOf();
  applyUserErrors(form, [{ field: ['input', 'emailAddress'], code: 'INVALID', message: 'x' }], {
    emailAddress: 'email',
  });
  expect(form.setError.mock.calls[0]?.[0]).toBe('email');
});

it('says whether anything was refused', () => {
  expect(applyUserErrors(formOf(), [])).toBe(false);
  expect(applyUserErrors(formOf(), [{ field: [], code: 'CONFLICT', message: 'x' }])).toBe(true);
});

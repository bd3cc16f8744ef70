import { expect, it } from 'vitest';
import { errorsByRow, portalChanges, typedOnTop } from './portal-changes.ts';
import { newContactValues, type PortalContactValues, type PortalValues } from './portal-values.ts';

const contact = (id: string, values: Partial<PortalContactValues> = {}): PortalContactValues => ({
  ...newContactValues(false),
  id,
  name: `Name ${id}`,
  ...values,
});

const before: PortalValues = {
  portalEnabled: false,
  visibility: { assignments: false, invoices: false, executors: false },
  contacts: [contact('a'), contact('b', { objectIds: ['o1'] }), contact('c')],
};

/** The values with changes, as the form hands them over: always a new object. */
function typed(change: (values: PortalValues) => void): PortalValues {
  const values = structuredClone(before);
  change(values);
  return values;
}

it('sends nothing when nothing was changed', () => {
  expect(portalChanges(before, structuredClone(before))).toEqual({ input: {}, rows: [] });
});

it('sends the switch and the changed flags alone', () => {
  const after = typed((values) => {
    values.portalEnabled = true;
    values.visibility.assignments = true;
  });
  expect(portalChanges(before, after).input).toEqual({
    portalEnabled: true,
    visibility: { assignments: true },
  });
});

it('sends changed contacts alone, with their id and the changed fields, and remembers their rows', () => {
  const after = typed(({ contacts }) => {
    Object.assign(contacts[1] as object, { portalAccess: true, objectIds: ['o1', 'o2'] });
    (contacts[1] as PortalContactValues).visibility.invoices = false;
  });
  expect(portalChanges(before, after)).toEqual({
    input: {
      contacts: [{ id: 'b', portalAccess: true, objectIds: ['o1', 'o2'], visibility: { invoices: false } }],
    },
    rows: [1],
  });
});

it('sends an emptied list of objects, which means none', () => {
  const after = typed(({ contacts }) => {
    (contacts[1] as PortalContactValues).objectIds = [];
  });
  expect(portalChanges(before, after).input.contacts).toEqual([{ id: 'b', objectIds: [] }]);
});

it('sends a new contact whole and without id', () => {
  const after = typed(({ contacts }) => contacts.push(contact('', { name: 'Neu', email: 'neu@k.example' })));
  const { input, rows } = portalChanges(before, after);
  expect(rows).toEqual([3]);
  expect(input.contacts?.[0]).toMatchObject({ name: 'Neu', email: 'neu@k.example', portalAccess: false });
  expect(input.contacts?.[0]).not.toHaveProperty('id');
});

it('puts an error of the second contact that was sent into the row where it stands', () => {
  const errors = [
    { field: ['input', 'contacts', '1', 'email'], code: 'TAKEN', message: 'gibt es schon' },
    { field: ['input', 'portalEnabled'], code: 'PLAN_REQUIRED', message: 'nur mit PRO' },
    { field: ['input', 'contacts', '9', 'email'], code: 'INVALID', message: 'fremd' },
  ];
  expect(errorsByRow(errors, [0, 3]).map(({ field }) => field.join('.'))).toEqual([
    'input.contacts.3.email',
    'input.portalEnabled',
    'input.contacts.9.email',
  ]);
});

it('keeps what was typed on top of what somebody else saved, contact by contact', () => {
  const mine = typed((values) => {
    values.visibility.invoices = true;
    (values.contacts[2] as PortalContactValues).phone = '040 1';
    values.contacts.push(contact('', { name: 'Neu' }));
  });
  const fresh = structuredClone(before);
  fresh.portalEnabled = true;
  fresh.visibility.assignments = true;
  fresh.contacts = [contact('x'), contact('c', { name: 'Umbenannt' }), contact('a')];

  const result = typedOnTop(before, mine, fresh);

  expect(result.portalEnabled).toBe(true);
  expect(result.visibility).toEqual({ assignments: true, invoices: true, executors: false });
  expect(result.contacts.map(({ id, name, phone }) => [id, name, phone])).toEqual([
    ['x', 'Name x', ''],
    ['c', 'Umbenannt', '040 1'],
    ['a', 'Name a', ''],
    ['', 'Neu', ''],
  ]);
});

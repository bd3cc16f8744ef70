import { expect, it } from 'vitest';
import { changedValues, isChanged } from './changed-values.ts';

const before = { name: 'Nord', note: '', address: { street: 'Weg 1', city: 'Kiel' } };

it('sends nothing when nothing was changed, also when the objects are others', () => {
  expect(changedValues(before, structuredClone(before))).toEqual({});
  expect(isChanged(before, structuredClone(before))).toBe(false);
});

it('sends the changed fields alone, nested ones as a whole', () => {
  const after = { ...before, note: 'neu', address: { street: 'Weg 1', city: 'Bonn' } };
  expect(changedValues(before, after)).toEqual({ note: 'neu', address: { street: 'Weg 1', city: 'Bonn' } });
});

it('sends an emptied text, which takes the value away', () => {
  expect(changedValues({ note: 'alt' }, { note: '' })).toEqual({ note: '' });
});

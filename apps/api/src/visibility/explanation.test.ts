import type { LevelStates } from '@kundenportal/rules/visibility-levels';
import { expect, test } from 'vitest';
import { explain } from './explanation.ts';

const on = { ASSIGNMENTS: true, INVOICES: true, EXECUTORS: true };
const all: LevelStates = {
  plan: true,
  portal: true,
  access: true,
  customer: on,
  contact: on,
  object: { withinLimit: true, switches: on },
};

test('levels come from the top down, those of an object only when one is looked at', () => {
  const [flag] = explain(all);
  expect(flag).toMatchObject({ flag: 'ASSIGNMENTS', visible: true });
  expect(flag!.levels.map((level) => level.level)).toEqual([
    'PLAN',
    'PORTAL',
    'ACCESS',
    'OBJECT_LIMIT',
    'CUSTOMER',
    'OBJECT',
    'CONTACT',
  ]);
  const [without] = explain({ ...all, object: null });
  expect(without!.levels.map((level) => level.level)).toEqual([
    'PLAN',
    'PORTAL',
    'ACCESS',
    'CUSTOMER',
    'CONTACT',
  ]);
});

test('one level that is off hides the flag, and the other flags stay as they are', () => {
  const flags = explain({ ...all, customer: { ...on, INVOICES: false } });
  expect(flags.map(({ flag, visible }) => [flag, visible])).toEqual([
    ['ASSIGNMENTS', true],
    ['INVOICES', false],
    ['EXECUTORS', true],
  ]);
  expect(flags[1]!.levels.filter((level) => !level.on).map((level) => level.level)).toEqual(['CUSTOMER']);
});

import { expect, it } from 'vitest';
import { assignmentTabFilter, assignmentTabOf } from './assignment-tabs.ts';

it('opens with what is ahead, from today on', () => {
  expect(assignmentTabFilter(assignmentTabOf(''), '2026-11-23', '', '')).toEqual({
    status: ['DRAFT', 'PLANNED'],
    startsFrom: '2026-11-22T23:00:00.000Z',
  });
});

it('finds what took place and was never reported', () => {
  expect(assignmentTabFilter('due', '2026-11-23', '', '')).toEqual({
    status: ['PLANNED'],
    startsBefore: '2026-11-22T23:00:00.000Z',
  });
});

it('takes the last day in full, across a change of the clock, and ignores what is no day', () => {
  expect(assignmentTabFilter('all', '2026-11-23', '2026-10-24', '2026-10-25')).toEqual({
    startsFrom: '2026-10-23T22:00:00.000Z',
    startsBefore: '2026-10-25T23:00:00.000Z',
  });
  expect(assignmentTabFilter('all', '2026-11-23', '2026-02-31', 'x')).toEqual({});
});

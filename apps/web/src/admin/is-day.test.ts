import { expect, it } from 'vitest';
import { isDay } from './is-day.ts';

it('takes days that exist and nothing else', () => {
  expect(['2026-11-23', '2028-02-29'].map(isDay)).toEqual([true, true]);
  expect(['', '2026-02-30', '2026-13-01', '23.11.2026', '2026-11-23T00:00'].map(isDay)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

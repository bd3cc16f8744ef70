import { expect, it } from 'vitest';
import { listOf } from './list-of.ts';

it('reads a stored list, and nothing else', () => {
  expect(listOf('["Anna","Bert"]')).toEqual(['Anna', 'Bert']);
  expect(listOf('[]')).toEqual([]);
  expect(listOf('Anna')).toBeNull();
  expect(listOf('["Anna","Be…')).toBeNull();
});

import { expect, it } from 'vitest';
import { recentHits, rememberHit } from './recent-hits.ts';
import type { SearchHit } from './search-hits.ts';

function storageWith(initial: Record<string, string> = {}) {
  const values = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}
const hit = (id: string): SearchHit => ({ kind: 'customer', id, title: `Customer ${id}`, detail: '' });

it('brings the newest first, each once, and no more than six', () => {
  const storage = storageWith();
  for (const id of ['1', '2', '3', '4', '5', '6', '7', '3']) rememberHit('me', hit(id), storage);
  expect(recentHits('me', storage).map(({ id }) => id)).toEqual(['3', '7', '6', '5', '4', '2']);
});

it('keeps those of one person from another', () => {
  const storage = storageWith();
  rememberHit('me', hit('1'), storage);
  expect(recentHits('you', storage)).toEqual([]);
});

it('ignores what is damaged', () => {
  expect(recentHits('me', storageWith({ 'recent:me': '{' }))).toEqual([]);
  expect(recentHits('me', storageWith({ 'recent:me': '[{"kind":"evil"},null,3]' }))).toEqual([]);
});

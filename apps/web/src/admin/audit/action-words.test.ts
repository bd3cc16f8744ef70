import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionWords } from './action-words.ts';

const api = join(import.meta.dirname, '../../../../api/src');
const sources = globSync('**/*.ts', { cwd: api })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(api, file), 'utf8'))
  .filter((text) => /\baudit\(/.test(text));

/** Whatever reads like `ticket.create` in a file that writes into the audit trail. */
const written = new Set(
  sources.flatMap((text) => [...text.matchAll(/'([a-z]+(?:\.[a-zA-Z]+)+)'/g)].map((match) => match[1]!)),
);

it('finds what the API writes', () => {
  expect(written).toContain('ticket.comment.internal');
  expect(written.size).toBeGreaterThan(40);
});

it('has words for every action that the API writes, and for no other', () => {
  expect(Object.keys(actionWords).toSorted()).toEqual([...written].toSorted());
});

import { expect, it } from 'vitest';
import { KeptStatements } from './kept-statements.ts';
import { PreparedStatements } from './prepared-statements.ts';

it('names a statement when it comes again, for each role by itself', () => {
  const statements = new PreparedStatements();
  expect(statements.get('portal', 'select ?::text')).toEqual({ name: '', text: 'select $1::text' });
  const again = statements.get('portal', 'select ?::text');
  expect(again.name).toMatch(/^s\d+$/);
  expect(statements.get('portal', 'select ?::text')).toBe(again);
  expect(statements.get('staff', 'select ?::text').name).toBe('');
  expect(statements.get('staff', 'select ?::text').name).not.toBe(again.name);
});

it('numbers place-holders in their order and leaves a question mark that is meant', () => {
  const { text } = new PreparedStatements().get('portal', String.raw`select ?, 'why\?', ?`);
  expect(text).toBe(`select $1, 'why?', $2`);
});

it('forgets what was not used for longest, so that ever new documents fill no memory', () => {
  const statements = new PreparedStatements();
  statements.get('portal', 'select 1');
  const kept = statements.get('portal', 'select 1').name;
  for (let n = 0; n < 499; n += 1) statements.get('portal', `select ${n} as n`);
  expect(statements.get('portal', 'select 1').name).toBe(kept);
  for (let n = 0; n < 500; n += 1) statements.get('portal', `select ${n} as m`);
  expect(statements.get('portal', 'select 1').name).toBe('');
});

it('closes the statement of a connection that was not used for longest when there are too many', () => {
  const kept = new KeptStatements();
  for (let n = 0; n < 100; n += 1) expect(kept.has(`s${n}`)).toBe(false);
  expect([kept.has('s0'), kept.takeClosing()]).toEqual([true, []]);
  expect([kept.has('new'), kept.takeClosing()]).toEqual([false, ['s1']]);
  expect(kept.has('s1')).toBe(false);
});

it('closes a statement that the database may not have got, before it is sent again', () => {
  const kept = new KeptStatements();
  kept.has('s1');
  kept.forget('s1');
  expect([kept.has('s1'), kept.takeClosing(), kept.takeClosing()]).toEqual([false, ['s1'], []]);
});

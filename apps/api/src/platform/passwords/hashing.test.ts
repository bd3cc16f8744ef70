import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './hashing.ts';

test('a hash is argon2id with 19 MiB and two passes, salted, and only its password fits', async () => {
  const [one, two] = [await hashPassword('vier Wörter ohne Sinn'), await hashPassword('vier Wörter ohne Sinn')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, 'vier Wörter ohne Sinn')).toBe(true);
  expect(await verifyPassword(one, 'vier Wörter ohne sinn')).toBe(false);
});

test('composed and decomposed letters are the same password', async () => {
  expect(await verifyPassword(await hashPassword('Gänsefüßchen zählen'.normalize('NFD')), 'Gänsefüßchen zählen'.normalize('NFC'))).toBe(true);
});

test('no password fits where there is no hash, in the same time', async () => {
  const stored = await hashPassword('vier Wörter ohne Sinn');
  const time = async (hash: string | null) => {
    const begin = performance.now();
    expect(await verifyPassword(hash, 'etwas anderes')).toBe(false);
    return performance.now() - begin;
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let round = 0; round < 15; round += 1) {
    known.push(await time(stored));
    unknown.push(await time(round % 2 ? null : 'none'));
  }
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[7]!;
  expect(median(unknown) / median(known)).toBeGreaterThan(0.6);
  expect(median(unknown) / median(known)).toBeLessThan(1.7);
});

import { expect, test } from 'vitest';
import { compareTimes } from '../../../test/compare-times.ts';
import { hashPassword, verifyPassword } from './hashing.ts';

test('a hash is argon2id with 19 MiB and two passes, salted, and only its password fits', async () => {
  const [one, two] = [
    await hashPassword('vier Wörter ohne Sinn'),
    await hashPassword('vier Wörter ohne Sinn'),
  ];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, 'vier Wörter ohne Sinn')).toBe(true);
  expect(await verifyPassword(one, 'vier Wörter ohne sinn')).toBe(false);
});

test('composed and decomposed letters are the same password', async () => {
  expect(
    await verifyPassword(
      await hashPassword('Gänsefüßchen zählen'.normalize('NFD')),
      'Gänsefüßchen zählen'.normalize('NFC'),
    ),
  ).toBe(true);
});

test('no password fits where there is no hash, in the same time', { retry: 2 }, async () => {
  const stored = await hashPassword('vier Wörter ohne Sinn');
  expect(await verifyPassword('none', 'none')).toBe(false);
  const fits = async (hash: string | null) => expect(await verifyPassword(hash, 'etwas anderes')).toBe(false);
  const times = await compareTimes(20, async () => ({
    known: () => fits(stored),
    unknown: () => fits(null),
  }));
  expect(times.ratio).toBeGreaterThan(0.6);
  expect(times.ratio).toBeLessThan(1.7);
});

import { expect, test } from 'vitest';
import { Problems, Refusal } from '../errors/refusal.ts';
import { checkNewPassword } from './strength.ts';

async function codesOf(password: string): Promise<string[]> {
  const problems = new Problems();
  await checkNewPassword(problems, ['password'], password, ['ute.krause@krause-bau.example', 'Ute Krause']);
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    return (error as Refusal).problems.map((problem) => problem.code);
  }
}

test.each([
  ['elf Zeichen', 'TOO_SHORT'],
  ['😀😀😀😀😀😀', 'TOO_SHORT'],
  ['x7'.repeat(65), 'TOO_LONG'],
  ['passwordpassword', 'PASSWORD_WEAK'],
  ['123456789012', 'PASSWORD_WEAK'],
  ['aaaaaaaaaaaaaaaa', 'PASSWORD_WEAK'],
  ['qwertzuiopasdf', 'PASSWORD_WEAK'],
  ['Kundenportal2026', 'PASSWORD_WEAK'],
  ['Willkommen2026', 'PASSWORD_WEAK'],
  ['Ute.Krause-Bau!', 'PASSWORD_WEAK'],
  ['UteKrause1984', 'PASSWORD_WEAK'],
])('%s: %s', async (password, code) => {
  expect(await codesOf(password)).toEqual([code]);
});

test.each([
  'vier Wörter ohne Zusammenhang',
  'xk3fj2l9v8qa',
  'pferdklammerlampe',
  '密码密钥很长的一句话没人知道',
  'ein Satz, den Ute Krause nicht kennt',
])('%s is good: no rules of composition', async (password) => {
  expect(await codesOf(password)).toEqual([]);
});

test('a long password is checked in bounded time', async () => {
  await codesOf('vier Wörter ohne Zusammenhang');
  const begin = performance.now();
  await codesOf('1!|il4@sS5$0oO3e'.repeat(8));
  expect(performance.now() - begin).toBeLessThan(2_000);
});

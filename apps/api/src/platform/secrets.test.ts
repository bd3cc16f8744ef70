import { expect, test } from 'vitest';
import { seal, unseal } from './secrets.ts';

const SECRET = 'a-secret-for-tests-that-is-long-enough';

test('what was sealed opens again, and looks different each time', () => {
  const [one, two] = [seal(SECRET, 'row', 'JBSWY3DPEHPK3PXP'), seal(SECRET, 'row', 'JBSWY3DPEHPK3PXP')];
  expect(one).not.toBe(two);
  expect(one).not.toContain('JBSWY3DPEHPK3PXP');
  expect(unseal(SECRET, 'row', one)).toBe('JBSWY3DPEHPK3PXP');
});

test('it does not open for another row, with another secret, altered or cut', () => {
  const sealed = seal(SECRET, 'row', 'JBSWY3DPEHPK3PXP');
  const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => unseal(SECRET, 'other row', sealed)).toThrow();
  expect(() => unseal(`${SECRET}!`, 'row', sealed)).toThrow();
  expect(() => unseal(SECRET, 'row', altered)).toThrow();
  expect(() => unseal(SECRET, 'row', sealed.slice(0, 20))).toThrow();
  expect(() => unseal(SECRET, 'row', 'v2.AAAA')).toThrow();
});

import { expect, it } from 'vitest';
import { safeNextPath, signInPath } from './next-path.ts';

it.each(['/portal/tickets/1?tab=x#comments', '/admin', '/'])('lets %s pass', (path) => {
  expect(safeNextPath(path)).toBe(path);
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/sign-in?next=/sign-in',
  '',
  null,
  undefined,
  'portal',
])('refuses %j', (path) => {
  expect(safeNextPath(path)).toBeNull();
});

it('leads back after signing in', () => {
  expect(signInPath('/portal/invoices?status=OPEN')).toBe(
    '/sign-in?next=%2Fportal%2Finvoices%3Fstatus%3DOPEN',
  );
  expect(signInPath('/')).toBe('/sign-in');
});

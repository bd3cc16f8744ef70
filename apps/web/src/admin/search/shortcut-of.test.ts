import { expect, it } from 'vitest';
import { shortcutOf, type PressedKey } from './shortcut-of.ts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});

it('opens the search with Ctrl+K everywhere, also while typing', () => {
  expect(shortcutOf(press('k', { ctrlKey: true }), true, false)).toBe('search');
  expect(shortcutOf(press('K', { metaKey: true }), false, true)).toBe('search');
});

it('leaves single keys to the field that is being typed in', () => {
  expect(shortcutOf(press('/'), false, true)).toBe('search');
  expect(shortcutOf(press('?'), false, true)).toBe('sheet');
  expect(shortcutOf(press('/'), true, true)).toBeNull();
  expect(shortcutOf(press('?'), true, true)).toBeNull();
});

it('leaves single keys alone when they are turned off', () => {
  expect(shortcutOf(press('/'), false, false)).toBeNull();
});

it('takes nothing else', () => {
  expect(shortcutOf(press('k'), false, true)).toBeNull();
  expect(shortcutOf(press('/', { ctrlKey: true }), false, true)).toBeNull();
  expect(shortcutOf(press('k', { ctrlKey: true, altKey: true }), false, true)).toBeNull();
});

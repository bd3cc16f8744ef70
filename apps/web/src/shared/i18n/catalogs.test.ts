import { i18n } from '@lingui/core';
import { beforeAll, expect, test, vi } from 'vitest';
import { activateLocale, currentLocale, loadCatalog } from './catalogs.ts';

beforeAll(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('navigator', { languages: ['de'] });
  vi.stubGlobal('document', { documentElement: {} });
  return () => vi.unstubAllGlobals();
});

test('when the words cannot be loaded the language stays', async () => {
  await activateLocale('de');
  await loadCatalog('test', (locale) =>
    locale === 'en' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ messages: {} }),
  );
  await expect(activateLocale('en')).rejects.toThrow('Failed to fetch');
  expect([currentLocale(), i18n.locale]).toEqual(['de', 'de']);
});

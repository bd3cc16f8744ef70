import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/**
 * Texts are written in English in the source; German stands beside them in the catalogs.
 * One catalog per view, so that a customer never downloads the words of the office.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['de', 'en'],
  fallbackLocales: false,
  orderBy: 'message',
  // Without line numbers: moving code does not make a catalog stale.
  format: formatter({ lineNumbers: false }),
  catalogs: [
    { path: '<rootDir>/src/admin/locales/{locale}', include: ['<rootDir>/src/admin'] },
    { path: '<rootDir>/src/portal/locales/{locale}', include: ['<rootDir>/src/portal'] },
    {
      path: '<rootDir>/src/shared/i18n/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/admin/**', '<rootDir>/src/portal/**', '**/__generated__/**'],
    },
  ],
});

import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileDocuments } from './codegen/compile-documents.ts';
import { compressFiles } from './codegen/compress-files.ts';
import { firstPages } from './codegen/first-pages/plugin.ts';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
const proxied = ['/graphql', '/files', '/healthz', '/readyz'];

export default defineConfig({
  plugins: [
    compileDocuments(),
    lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }),
    react(),
    firstPages(),
    compressFiles(),
  ],
  // RxJS calls its modern build so; the default one is written for browsers of 2015 and needs helpers.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    target: 'es2023',
    cssCodeSplit: true,
    // Manual chunks: what every visit needs is cached apart from what changes with each release.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(\.pnpm\/[^/]+\/node_modules\/)?(react|react-dom|scheduler|react-router)\//,
            },
            {
              name: 'apollo',
              test: /node_modules\/(\.pnpm\/[^/]+\/node_modules\/)?(@apollo|graphql|rxjs|@wry|optimism)\//,
            },
            // What every first visit loads, in one file each: forty small ones compress badly, and each waits
            // for a connection and a round trip of its own.
            {
              name: 'shell',
              test: /\/src\/(shared\/(apollo|navigation|theme)\/|shared\/i18n\/(catalogs|formatters|language-|locale\.|use-)|shared\/ui\/(account-menu|brand-mark|card|choice|connection-banner|error\.page|icon|link-list|message-page|not-found|page-header|page-skeleton|query-error|skip-link|status-badge|toast|use-action|use-error-text)|domains\/(viewer\/|[^/]+\/(.*-badge|use-ticket-words))|shared\/i18n\/days)|packages\/rules\/src\/days|@mantine\/core\/esm\/components\/CloseButton\//,
            },
            {
              name: 'field',
              test: /@mantine\/(core\/esm\/components\/(ActionIcon|Input|InputBase|NativeSelect|TextInput|Combobox\/ComboboxChevron)\/|hooks\/.*\/use-(id|uncontrolled)\/)/,
            },
            {
              name: 'list',
              test: /\/src\/shared\/ui\/(data-table|empty-state|filter-select|link-tabs|no-results|search-input|table-|toolbar|use-list-params)/,
            },
            {
              name: 'portal',
              test: /\/src\/(portal\/(home\/home-|portal-f|use-today|[^/]+\/[^/]+-row\.|assignments\/(date-tile|assignment-when|use-executors))|shared\/ui\/portal-shell)/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api }])),
  },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
});

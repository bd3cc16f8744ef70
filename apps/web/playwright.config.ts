import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findBrowser } from '@kundenportal/dev/browser';
import { defineConfig } from '@playwright/test';
import { MAILBOX_PORT, MAILBOX_SMTP_PORT, PORT } from './e2e/support/addresses.ts';

const browser = await findBrowser();
const root = join(import.meta.dirname, '../..');

/** The product as `start` runs it, with its demo data, on ports of its own; a folder that is new for each run. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: join(root, 'test-results'),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 10_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: chromiumArgs,
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: {
    command: 'node packages/dev/src/start.ts',
    cwd: root,
    url: `http://localhost:${PORT}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: {
      PORT: String(PORT),
      MAILBOX_PORT: String(MAILBOX_PORT),
      MAILBOX_SMTP_PORT: String(MAILBOX_SMTP_PORT),
      DATA_DIR: join(tmpdir(), `kundenportal-e2e-${process.pid}`),
      LOG_LEVEL: 'warn',
    },
  },
});

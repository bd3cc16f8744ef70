import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findBrowser } from '@kundenportal/dev/browser';
import { freePort } from '@kundenportal/dev/ports';
import { chromium, type BrowserContext } from 'playwright-core';

/** A real browser that Playwright drives and that Lighthouse can be led to. */
export interface MeasuredBrowser {
  context: BrowserContext;
  /** Where it listens to the protocol of the developer tools. */
  port: number;
  close: () => Promise<void>;
}

/** Starts a browser with a folder of its own: the sign-in of one measurement is not that of another. */
export async function openBrowser(): Promise<MeasuredBrowser> {
  const [{ executablePath, env }, port] = await Promise.all([findBrowser(), freePort()]);
  const folder = await mkdtemp(join(tmpdir(), 'kundenportal-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
    env: { ...(process.env as Record<string, string>), ...env },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  return {
    context,
    port,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

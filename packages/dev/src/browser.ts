import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledBrowser } from './browser/bundled.ts';

export interface Browser {
  executablePath: string;
  /** What the browser needs in its environment, beside ours. */
  env: Record<string, string>;
}

/** Flags for a browser on a closed network, also as root; web security stays on. */
export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * A real browser for the tests: the Chromium or Chrome of this machine, or the one that npm brought.
 *
 * @param allowInstalled false to take the one from npm in any case
 * @throws Error when neither runs on this platform
 */
export async function findBrowser(allowInstalled = true): Promise<Browser> {
  const installed = allowInstalled ? installedBrowser() : undefined;
  return installed === undefined ? bundledBrowser() : { executablePath: installed, env: {} };
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

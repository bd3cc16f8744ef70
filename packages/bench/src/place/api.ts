import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Family } from '@kundenportal/dev/family';
import { apiNodeEnvironment, apiNodeFlags } from '@kundenportal/dev/node-flags';
import { apiDir } from '@kundenportal/dev/paths';
import { freePort } from '@kundenportal/dev/ports';
import { Problem } from '@kundenportal/dev/problem';
import { benchDir } from '../options.ts';
import type { Server } from './server.ts';
import { productSettings } from './settings.ts';

const READY_MS = 60_000;

/** How often "ready?" is asked: short against the time that a start takes. */
const ASK_MS = 10;

/**
 * Starts the product as it ships: the bundle, signed in, with row security, limits and its log, which goes to a file;
 * the worker beside it. Returns when it is ready.
 *
 * @param failed called with the reason when a program ends by itself
 * @param worker whether a worker is started too; without one another must run
 */
export async function startApi(
  ownerUrl: string,
  failed: (reason: string) => void,
  worker = true,
): Promise<Server> {
  await mkdir(benchDir, { recursive: true });
  const port = await freePort();
  const env = { ...apiNodeEnvironment, ...productSettings(ownerUrl, port) };
  const family = new Family();
  const start = (name: string) =>
    family.keep(
      {
        name: `The product's ${name}`,
        args: [...apiNodeFlags, join(apiDir, 'dist', `${name}.js`)],
        cwd: apiDir,
        env,
        logFile: join(benchDir, `api-${name}.log`),
      },
      failed,
    );
  const pid = start('main');
  if (worker) start('worker');
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + READY_MS;
  while (!(await isReady(url))) {
    if (Date.now() > end) throw new Problem(`The API does not become ready, see ${benchDir}/api-main.log`);
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  return { url, pid, stop: () => family.end() };
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/readyz`).catch(() => undefined);
  await response?.text();
  return response?.ok ?? false;
}

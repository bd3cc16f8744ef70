import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Family } from '@kundenportal/dev/family';
import { apiDir } from '@kundenportal/dev/paths';
import { freePort } from '@kundenportal/dev/ports';
import { waitUntilReady } from '@kundenportal/dev/ready';
import { benchDir } from '../options.ts';
import { productSettings } from './settings.ts';

/** A program that answers requests, and the process to look at. */
export interface Server {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

/**
 * Starts the product as it ships: the bundle, signed in, with row security, limits and its log, which goes to a file;
 * the worker beside it. Returns when it is ready.
 *
 * @param failed called with the reason when a program ends by itself
 */
export async function startApi(
  ownerUrl: string,
  failed: (reason: string) => void,
  options: { port?: number; smtpUrl?: string } = {},
): Promise<Server> {
  await mkdir(benchDir, { recursive: true });
  const port = options.port ?? (await freePort());
  const env = productSettings(ownerUrl, port, options.smtpUrl);
  const family = new Family();
  const start = (name: string) =>
    family.keep(
      {
        name: `The product's ${name}`,
        args: ['--enable-source-maps', join(apiDir, 'dist', `${name}.js`)],
        cwd: apiDir,
        env,
        logFile: join(benchDir, `api-${name}.log`),
      },
      failed,
    );
  const pid = start('main');
  start('worker');
  await waitUntilReady(port);
  return { url: `http://127.0.0.1:${port}`, pid, stop: () => family.end() };
}

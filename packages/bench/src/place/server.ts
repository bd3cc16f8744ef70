import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Family } from '@kundenportal/dev/family';
import { freePort } from '@kundenportal/dev/ports';
import { Problem } from '@kundenportal/dev/problem';
import { benchDir } from '../options.ts';

/** A program that answers requests, and the process to look at. */
export interface Server {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

const READY_MS = 30_000;

/**
 * Starts one of the other contenders and returns when it listens.
 *
 * @param script its entry point
 * @param env beside PATH and PORT
 * @throws Problem when it does not listen within half a minute
 */
export async function startServer(
  name: string,
  script: URL,
  env: NodeJS.ProcessEnv,
  failed: (reason: string) => void,
): Promise<Server> {
  await mkdir(benchDir, { recursive: true });
  const port = await freePort();
  const family = new Family();
  const pid = family.keep(
    {
      name,
      args: [fileURLToPath(script)],
      cwd: process.cwd(),
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env, PORT: String(port) },
      logFile: join(benchDir, `${name}.log`),
    },
    failed,
  );
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + READY_MS;
  while (!(await answers(url))) {
    if (Date.now() > end) throw new Problem(`${name} does not answer, see ${benchDir}/${name}.log`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, pid, stop: () => family.end() };
}

/** Any answer will do, also "not found". */
async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  await response?.text();
  return response !== undefined;
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@kundenportal/dev/ports';

/** The product as `start` runs it, with its demo data. */
export interface Product {
  url: string;
  stop: () => Promise<void>;
}

const START = fileURLToPath(import.meta.resolve('@kundenportal/dev/start'));
const PATIENCE_MS = 180_000;

/**
 * Starts the product on free ports, with data of its own that goes away with it.
 *
 * @throws Error with what it printed, when it does not come up
 */
export async function startProduct(): Promise<Product> {
  const [port, mailbox, smtp] = await Promise.all([freePort(), freePort(), freePort()]);
  const dataDir = await mkdtemp(join(tmpdir(), 'kundenportal-bench-'));
  const ports = { PORT: String(port), MAILBOX_PORT: String(mailbox), MAILBOX_SMTP_PORT: String(smtp) };
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, ...ports, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  const end = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`The product did not start:\n${output}`);
    }
    await sleep(250);
  }
  return { url, stop };
}

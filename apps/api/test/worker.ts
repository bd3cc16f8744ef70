import { setTimeout as sleep } from 'node:timers/promises';
import type { MailerLimits } from '../src/platform/mail/mailer.ts';
import { startWorker, type Worker } from '../src/worker/start-worker.ts';
import type { TestApi } from './api.ts';
import { startTestMailServer, type TestMailServer } from './mail-server.ts';

/** Starts the worker as it ships, in this process, sending to `smtpUrl`. */
export function startTestWorker(
  api: TestApi,
  smtpUrl: string,
  limits?: Partial<MailerLimits>,
): Promise<Worker> {
  return startWorker({ ...api.config, smtpUrl }, limits);
}

/** A mail server and a worker that sends to it. */
export async function startMail(api: TestApi): Promise<TestMailServer & { worker: Worker }> {
  const server = await startTestMailServer();
  const worker = await startTestWorker(api, server.smtpUrl);
  return {
    ...server,
    worker,
    async close() {
      await worker.stop();
      await server.close();
    },
  };
}

/** Waits until `ask` gives something else than undefined, null or false. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  seconds = 60,
): Promise<T> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(`nothing within ${seconds} s: ${ask.toString()}`);
    await sleep(50);
  }
}

/** Waits until no mail job is waiting or running. */
export async function untilIdle(api: TestApi, seconds = 60): Promise<void> {
  await eventually(async () => {
    const [row] = await api.seed.sql<{ open: number }>(
      `select count(*)::int as open from pgboss.job where state in ('created', 'retry', 'active') and name like '%-mail'`,
    );
    return row!.open === 0;
  }, seconds);
}

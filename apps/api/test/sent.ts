import { createRequire } from 'node:module';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { ReadBatch } from '../src/platform/db/read-batch.ts';
import type { TestApi } from './api.ts';

// MikroORM may bring a copy of the driver of its own.
const ofOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))(
  'pg',
) as typeof pg;
const clients = [...new Set([pg.Client, ofOrm.Client])];

/** Everything that goes to PostgreSQL while `work` runs: batches of reads, and statements by themselves. */
export async function sentBy(work: () => Promise<unknown>): Promise<(ReadBatch | string)[]> {
  const sent: (ReadBatch | string)[] = [];
  const spies = clients.map((client) => {
    const { query } = client.prototype;
    return vi.spyOn(client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [first] = args;
      if (first instanceof ReadBatch) sent.push(first);
      else sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
      return Reflect.apply(query, this, args) as never;
    });
  });
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return sent;
}

/** Resolves when it is noted that a session was used, which is done beside its first request. */
export async function sessionNoted({ services: { authPool } }: TestApi): Promise<void> {
  await vi.waitFor(() =>
    expect([authPool.totalCount, authPool.waitingCount]).toEqual([authPool.idleCount, 0]),
  );
}

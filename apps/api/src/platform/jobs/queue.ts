import { PgBoss, type ConstructorOptions } from 'pg-boss';
import type { Pool } from 'pg';
import { createRolePool } from '../db/pool.ts';
import { inRole, type Em } from '../db/transactions.ts';
import { ROLES } from '../db/roles.ts';
import { JOB_QUEUES, type JobKind, type JobPayloads } from './queues.ts';

/** Writes jobs in the transaction of the change that needs them. */
export interface JobQueue {
  /**
   * A job exists exactly if the transaction of `em` is committed.
   *
   * @param id UUID of the job; one that exists already adds nothing
   */
  add<K extends JobKind>(em: Em, kind: K, payload: JobPayloads[K], id?: string): Promise<void>;
  close(): Promise<void>;
}

/** The connection of the job queue: the worker's role from the first statement on. */
export function createJobPool(appUrl: string, max: number): Pool {
  return createRolePool({ url: appUrl, role: ROLES.worker, max, name: 'kundenportal-jobs' });
}

/** pg-boss on our connections; without its own maintenance unless `extra` switches it on. */
export function createBoss(pool: Pool, extra: ConstructorOptions = {}): PgBoss {
  return new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    ...extra,
  });
}

/** The queue for processes that only write jobs. */
export async function createJobQueue(appUrl: string): Promise<JobQueue> {
  const pool = createJobPool(appUrl, 2);
  const boss = createBoss(pool);
  boss.on('error', () => undefined);
  await boss.start();
  return {
    async add(em, kind, payload, id) {
      const executeSql = (text: string, values: unknown[] = []) => runNative(em, text, values);
      await inRole(em, ROLES.worker, () =>
        boss.send(JOB_QUEUES[kind].name, payload, { db: { executeSql }, ...(id && { id }) }),
      );
    },
    async close() {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

/** pg-boss numbers its place-holders; MikroORM wants question marks. */
async function runNative(em: Em, text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> {
  const used: unknown[] = [];
  const sql = text.replaceAll('?', '\\?').replaceAll(/\$(\d+)/g, (_all, n: string) => {
    used.push(values[Number(n) - 1]);
    return '?';
  });
  return { rows: await em.execute(sql, used) };
}

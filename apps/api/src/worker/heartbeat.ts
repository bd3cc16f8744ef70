import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

const EVERY_MS = 10_000;

/**
 * Writes into the database that a worker is alive, at once and every ten seconds; `/readyz` looks there.
 *
 * @returns ends it and takes the sign of life back
 */
export async function startHeartbeat(pool: Pool, log: Logger): Promise<() => Promise<void>> {
  const id = randomUUID();
  const beat = async () => {
    await pool.query(
      `insert into worker_heartbeat (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = now()`,
      [id],
    );
    // Of workers that were killed.
    await pool.query(`delete from worker_heartbeat where seen_at < now() - interval '1 day'`);
  };
  await beat();
  const timer = setInterval(() => {
    beat().catch((error: unknown) => log.warn({ err: error }, 'no sign of life written'));
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await pool.query(`delete from worker_heartbeat where id = $1`, [id]).catch(() => undefined);
  };
}

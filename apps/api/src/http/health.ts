import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';

/** Seconds after which a worker that has not been heard of counts as gone. */
const WORKER_SECONDS = 30;

/** `/healthz`: this process is alive. `/readyz`: database, migrations and worker are there; says which is not. */
export function serveHealth(app: FastifyInstance, services: Services): void {
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const checks = await check(services);
    const ready = Object.values(checks).every((state) => state === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks });
  });
}

async function check(services: Services): Promise<Record<string, 'ok' | 'missing'>> {
  try {
    const { rows } = await services.authPool.query<{ worker: boolean }>(
      `select exists (select from worker_heartbeat where seen_at > now() - make_interval(secs => $1)) as worker`,
      [WORKER_SECONDS],
    );
    return { database: 'ok', migrations: 'ok', worker: rows[0]?.worker ? 'ok' : 'missing' };
  } catch (error) {
    const missingTable = (error as { code?: string }).code === '42P01';
    return missingTable
      ? { database: 'ok', migrations: 'missing', worker: 'missing' }
      : { database: 'missing', migrations: 'missing', worker: 'missing' };
  }
}

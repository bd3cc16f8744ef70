import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { SCHEMA_STATE, isOfThisVersion, type SchemaState } from '../visibility/schema-state.ts';
import { isDatabaseAway } from './database-away.ts';

/** Seconds after which a worker that has not been heard of counts as gone. */
const WORKER_SECONDS = 30;

/** SQLSTATEs of a database that is there, but older: a table, a column or a grant of this version is missing. */
const OLDER = /^(42P01|42703|42501)$/;

type Checks = Record<'database' | 'migrations' | 'worker', 'ok' | 'missing'>;

/**
 * `/healthz`: this process is alive. `/readyz`: the database is there, has the tables and the policy of this version,
 * and a worker is there; says which is not.
 */
export function serveHealth(app: FastifyInstance, services: Services): void {
  const check = createCheck(services);
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const checks = await check();
    const ready = Object.values(checks).every((state) => state === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks });
  });
}

function createCheck({ authPool, log }: Services): () => Promise<Checks> {
  let lastFault = '';
  return async () => {
    try {
      const { rows } = await authPool.query<SchemaState & { worker: boolean }>(
        `select exists (select from worker_heartbeat where seen_at > now() - make_interval(secs => $1)) as worker,
           ${SCHEMA_STATE}`,
        [WORKER_SECONDS],
      );
      lastFault = '';
      const [state] = rows;
      return {
        database: 'ok',
        migrations: state && isOfThisVersion(state) ? 'ok' : 'missing',
        worker: state?.worker ? 'ok' : 'missing',
      };
    } catch (error) {
      if (OLDER.test(codeOf(error))) return { database: 'ok', migrations: 'missing', worker: 'missing' };
      // That it is away is said by the answer; a refused login needs somebody. Once, since this is asked all the time.
      const fault = `${codeOf(error)} ${String(error)}`;
      if (!isDatabaseAway(error) && fault !== lastFault) log.error(error, 'the database cannot be used');
      lastFault = fault;
      return { database: 'missing', migrations: 'missing', worker: 'missing' };
    }
  };
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? '';
}

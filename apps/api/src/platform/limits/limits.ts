import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../errors/refusal.ts';
import type { Services } from '../services.ts';
import { LIMIT_RULES, type LimitKind } from './limit-rules.ts';

type LimitServices = Pick<Services, 'authPool' | 'sessionSecret'>;

/**
 * Counts a try before it is made, so that tries at the same moment cannot pass together. Counted in PostgreSQL: it holds
 * over several instances.
 *
 * @param subject whom the tries are counted for, for example an address or `clientNetwork(...)`; stored only as a hash
 * @throws Refusal `RATE_LIMITED` with the seconds to wait; the answer then has status 429 and `Retry-After`
 */
export async function assertWithinLimit(
  services: LimitServices,
  kind: LimitKind,
  subject: string,
): Promise<void> {
  try {
    await limiter(services.authPool, kind).consume(keyOf(services, kind, subject));
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw refuse('RATE_LIMITED', [], {
      values: { seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1_000)) },
    });
  }
}

/** Takes one try back, after it has worked. */
export async function giveTryBack(services: LimitServices, kind: LimitKind, subject: string): Promise<void> {
  await limiter(services.authPool, kind).reward(keyOf(services, kind, subject));
}

/** Forgets all tries of a subject, after it has shown who it is. */
export async function clearLimit(services: LimitServices, kind: LimitKind, subject: string): Promise<void> {
  await limiter(services.authPool, kind).delete(keyOf(services, kind, subject));
}

/** Keyed, so that the table does not tell who signed in from where. */
export function keyOf(services: LimitServices, kind: string, subject: string): string {
  return createHmac('sha256', services.sessionSecret).update(`limit:${kind}:${subject}`).digest('base64url');
}

const limiters = new WeakMap<Pool, Map<LimitKind, RateLimiterPostgres>>();

function limiter(pool: Pool, kind: LimitKind): RateLimiterPostgres {
  const ofPool = limiters.get(pool) ?? new Map<LimitKind, RateLimiterPostgres>();
  limiters.set(pool, ofPool);
  let found = ofPool.get(kind);
  if (!found) {
    const { tries, seconds } = LIMIT_RULES[kind];
    found = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: kind,
      points: tries,
      duration: seconds,
      // One limiter sweeps the table for all.
      clearExpiredByTimeout: kind === 'signInFromNetwork',
    });
    ofPool.set(kind, found);
  }
  return found;
}

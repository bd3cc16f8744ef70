import { Pool } from 'pg';

/** A pool of connections that act in one role from their first statement on. */
export interface RolePoolOptions {
  url: string;
  role: string;
  max: number;
  /** Shown in `pg_stat_activity`. */
  name: string;
}

/** Opens a pool for single statements of the service itself, outside any request's transaction. */
export function createRolePool(options: RolePoolOptions): Pool {
  const pool = new Pool({
    connectionString: options.url,
    options: `-c role=${options.role}`,
    max: options.max,
    connectionTimeoutMillis: 1_500,
    statement_timeout: 5_000,
    application_name: options.name,
  });
  // A lost connection is reported by the statement that it was for; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

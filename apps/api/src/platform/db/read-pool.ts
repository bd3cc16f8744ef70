import { Pool, type PoolClient } from 'pg';
import { PreparedStatements } from './prepared-statements.ts';

/** Connections that only read, with the statements that they share. */
export interface ReadPool {
  statements: PreparedStatements;
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

/**
 * How PostgreSQL treats these connections. A transaction is one read-only snapshot, without a word about it. A prepared
 * statement is planned once, whatever its values: planning row security costs more than running it. No code is
 * generated for a statement of a few milliseconds.
 */
const BEHAVIOUR = [
  'default_transaction_read_only=on',
  'default_transaction_isolation=repeatable\\ read',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'timezone=UTC',
];

/** Opens the pool of the read path. Its connections sign in as the role that may do nothing by itself. */
export function createReadPool(url: string, max: number): ReadPool {
  const pool = new Pool({
    connectionString: url,
    options: BEHAVIOUR.map((setting) => `-c ${setting}`).join(' '),
    max,
    connectionTimeoutMillis: 1_500,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'kundenportal-read',
  });
  // A lost connection is reported by the statement that it was for; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    statements: new PreparedStatements(),
    connect: () => pool.connect(),
    end: () => pool.end(),
  };
}

import { MikroORM, type EntitySchema } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { migrations } from '../../../migrations/list.ts';
import { WritingClient } from './writing-client.ts';

/** How the connections of a pool behave. */
export interface OrmOptions {
  url: string;
  entities: EntitySchema[];
  /** Most connections at once. */
  poolSize?: number;
  /** Milliseconds after which PostgreSQL ends a statement; 5 s for requests, more for migrations. */
  statementTimeoutMs?: number;
}

/**
 * The MikroORM of a process. No identity map is shared: every unit of work forks its own EntityManager, which carries
 * the role and the variables of its viewer into the transaction.
 */
export async function createOrm(options: OrmOptions): Promise<MikroORM<PostgreSqlDriver>> {
  return MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: options.url,
    entities: options.entities,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, transactional: true, snapshot: false, tableName: 'migration' },
    sessionContext: 'transaction',
    implicitTransactions: true,
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: options.poolSize ?? 10, idleTimeoutMillis: 10_000 },
    driverOptions: {
      Client: WritingClient,
      connectionTimeoutMillis: 1_500,
      statement_timeout: options.statementTimeoutMs ?? 5_000,
      idle_in_transaction_session_timeout: 10_000,
      application_name: 'kundenportal',
    },
  });
}

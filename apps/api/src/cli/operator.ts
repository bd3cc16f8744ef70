import { userInfo } from 'node:os';
import type { MikroORM } from '@mikro-orm/core';
import { readConfig, type Config } from '../config.ts';
import { entities } from '../entities.ts';
import { createOrm } from '../platform/db/orm.ts';
import { ROLES } from '../platform/db/roles.ts';
import { writeAs, type Em } from '../platform/db/transactions.ts';
import type { Actor } from '../platform/graphql/request-context.ts';
import { createLocalStorage, type Storage } from '../platform/storage/storage.ts';

/** The database as the command line uses it: on the owner's connection, in the role of the operator. */
export interface Operator {
  config: Config;
  orm: MikroORM;
  storage: Storage;
  /** One transaction; an error takes everything back. */
  write<T>(work: (em: Em) => Promise<T>): Promise<T>;
}

/**
 * Runs a command on the database and closes the connection after it.
 *
 * @throws ConfigError when the environment is wrong, and what the command throws
 */
export async function withOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T> {
  const config = readConfig();
  const orm: MikroORM = await createOrm({
    url: config.ownerUrl,
    entities: [...entities],
    poolSize: 2,
    statementTimeoutMs: 60_000,
  });
  try {
    return await work({
      config,
      orm,
      storage: createLocalStorage(`${config.dataDir}/files`),
      write: (inTransaction) =>
        writeAs(orm, { role: ROLES.operator, variables: {}, readOnly: false }, inTransaction),
    });
  } finally {
    await orm.close(true);
  }
}

/** Who runs the command, for the audit trail of an organization: the user of this machine. */
export function operatorOf(organizationId: string): Actor {
  return {
    accountId: null,
    sessionId: null,
    organizationId,
    staffMemberId: null,
    contactId: null,
    customerId: null,
    name: userName(),
    channel: 'CLI',
    owner: false,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container a user need not have a name.
    return 'operator';
  }
}

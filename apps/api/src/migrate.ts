import type { MikroORM } from '@mikro-orm/core';
import type { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createOrm } from './platform/db/orm.ts';
import { entities } from './entities.ts';
import { databasePolicy, policyMark, policyStatements, type DatabasePolicy } from './visibility/database.ts';
import { ROLES } from './platform/db/roles.ts';
import { grantJobs, installJobs } from './platform/jobs/install.ts';

export interface MigrateOptions {
  ownerUrl: string;
  appUrl: string;
  /** The policy to apply; another one than the product's only in tests that weaken it on purpose. */
  policy?: DatabasePolicy;
}

/**
 * Brings a database to the state of this version: roles, tables, job queue, row security. Running it again changes
 * nothing.
 *
 * @returns names of the migrations that ran, and `policy` when row security was applied anew
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const orm = await createOrm({
    url: options.ownerUrl,
    entities: [...entities],
    poolSize: 2,
    statementTimeoutMs: 120_000,
  });
  try {
    await orm.em.getConnection().execute(`select pg_advisory_lock(4711)`);
    await ensureRoles(orm, new URL(options.appUrl).password);
    const ran = (await orm.migrator.up()).map((migration) => migration.name);
    await installJobs(options.ownerUrl);
    const applied = await applyPolicy(orm, options.policy ?? databasePolicy);
    return applied ? [...ran, 'policy'] : ran;
  } finally {
    await orm.close(true);
  }
}

async function ensureRoles(orm: MikroORM<PostgreSqlDriver>, appPassword: string): Promise<void> {
  const connection = orm.em.getConnection();
  for (const [name, role] of Object.entries(ROLES)) {
    const login = name === 'app' ? 'login noinherit' : 'nologin';
    await connection.execute(
      `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${login}; end if; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
  const acting = [ROLES.portal, ROLES.staff, ROLES.auth, ROLES.worker].join(', ');
  const password = decodeURIComponent(appPassword).replaceAll("'", "''");
  await connection.execute(`alter role ${ROLES.app} with login noinherit password '${password}'`);
  await connection.execute(`grant ${acting} to ${ROLES.app} with inherit false, set true`);
  // The command line adds jobs and looks for memberships in the roles that are made for it.
  await connection.execute(`grant ${ROLES.operator}, ${acting} to current_user with inherit false, set true`);
}

async function applyPolicy(orm: MikroORM<PostgreSqlDriver>, policy: DatabasePolicy): Promise<boolean> {
  const connection = orm.em.getConnection();
  const rows: { tablename: string }[] = await connection.execute(
    `select tablename from pg_tables where schemaname = 'public' order by 1`,
  );
  const statements = policyStatements(
    policy,
    rows.map((row) => row.tablename),
  );
  const mark = policyMark(statements);
  const [now]: { mark: string | null }[] = await connection.execute(
    `select obj_description('public'::regnamespace, 'pg_namespace') as mark`,
  );
  if (now?.mark === mark) return false;
  await orm.em.fork().transactional(async (em) => {
    for (const statement of [...statements, ...grantJobs(ROLES.worker)]) await em.execute(statement);
    await em.execute(`comment on schema public is '${mark}'`);
  });
  return true;
}

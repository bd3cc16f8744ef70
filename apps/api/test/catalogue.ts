import type { Client } from 'pg';
import { ROLES, type ActingRole } from '../src/platform/db/roles.ts';
import type { DatabasePolicy } from '../src/visibility/database.ts';

/** Looks into the catalogue and returns what is wrong, one line each. */
export type CatalogueCheck = (client: Client, policy: DatabasePolicy) => Promise<string[]>;

const lines = async (client: Client, sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<{ line: string }>(sql, values)).rows.map((row) => row.line);

/** Owners of functions and views are the migrations; extensions bring their own. */
const own = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`;

const roles = Object.values(ROLES);

/** What must hold of every migrated database, by what it is about. */
export const catalogueChecks: Readonly<Record<string, CatalogueCheck>> = {
  'row security on every table': (client) =>
    lines(
      client,
      `select c.relname || ': ' || concat_ws(', ', case when not c.relrowsecurity then 'not enabled' end, case when not c.relforcerowsecurity then 'not forced' end, case when not exists (select from pg_policy p where p.polrelid = c.oid) then 'no policy' end) as line
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
    ),
  'no function that runs as its owner': (client) =>
    lines(
      client,
      `select n.nspname || '.' || p.proname as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${own}`,
    ),
  'no view that looks as its owner': (client) =>
    lines(
      client,
      `select n.nspname || '.' || c.relname as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${own} and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false))`,
    ),
  'the login role is nothing by itself': async (client) => [
    ...(await lines(
      client,
      `select 'can do too much: ' || row_to_json(r) as line from pg_roles r where rolname = $1 and (rolinherit or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
      [ROLES.app],
    )),
    ...(await lines(
      client,
      `select 'owns ' || c.relname as line from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = $1`,
      [ROLES.app],
    )),
    ...(await lines(
      client,
      `select 'takes on ' || g.rolname as line from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where r.rolname = $1 and (m.inherit_option or m.admin_option or g.rolname <> all($2))`,
      [ROLES.app, [ROLES.portal, ROLES.staff, ROLES.auth, ROLES.worker]],
    )),
  ],
  'no role passes row security by': (client) =>
    lines(
      client,
      `select rolname as line from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolname <> $2 and rolcanlogin)`,
      [roles, ROLES.app],
    ),
  'grants are the policy, column by column': async (client, policy) => {
    const granted = await lines(
      client,
      `select lower(privilege_type) || ' ' || table_name || '.' || column_name || ' to ' || grantee as line
       from information_schema.column_privileges where table_schema = 'public' and grantee <> (select tableowner from pg_tables where schemaname = 'public' limit 1)
       union select lower(privilege_type) || ' ' || table_name || ' to ' || grantee from information_schema.table_privileges
       where table_schema = 'public' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE') and privilege_type <> 'REFERENCES'
         and grantee <> (select tableowner from pg_tables where schemaname = 'public' limit 1)`,
    );
    return differences(new Set(granted), await wantedGrants(client, policy));
  },
  'policies are the policy': async (client, policy) => {
    const there = await lines(
      client,
      `select policyname || ' on ' || tablename as line from pg_policies where schemaname = 'public'`,
    );
    const wanted = rules(policy).map(([role, table, command]) => `${role}_${command} on ${table}`);
    return differences(new Set(there), new Set(['owner_all on migration', ...wanted]));
  },
  'the job queue is the worker’s': (client) =>
    lines(
      client,
      `select table_name || ' to ' || grantee as line from information_schema.table_privileges where table_schema = 'pgboss' and grantee <> (select tableowner from pg_tables where schemaname = 'public' limit 1) and grantee <> $1
       union select 'schema to ' || rolname from pg_roles where rolname = any($2) and has_schema_privilege(rolname, 'pgboss', 'usage')`,
      [ROLES.worker, roles.filter((role) => role !== ROLES.worker)],
    ),
};

function rules(policy: DatabasePolicy): [ActingRole, string, string, readonly string[] | undefined][] {
  return Object.entries(policy).flatMap(([role, tables]) =>
    Object.entries(tables).flatMap(([table, commands]) =>
      Object.entries(commands as Record<string, { columns?: readonly string[] }>).map(
        ([command, rule]) =>
          [role as ActingRole, table, command, rule.columns] as [
            ActingRole,
            string,
            string,
            readonly string[] | undefined,
          ],
      ),
    ),
  );
}

async function wantedGrants(client: Client, policy: DatabasePolicy): Promise<Set<string>> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public'`,
  );
  return new Set(
    rules(policy).flatMap(([role, table, command, columns]) => {
      if (command === 'delete') return [`delete ${table} to ${ROLES[role]}`];
      const all = rows.filter((row) => row.table === table).map((row) => row.column);
      return (columns ?? all).map((column) => `${command} ${table}.${column} to ${ROLES[role]}`);
    }),
  );
}

function differences(there: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] {
  return [
    ...[...there].filter((line) => !wanted.has(line)).map((line) => `not in the policy: ${line}`),
    ...[...wanted].filter((line) => !there.has(line)).map((line) => `missing: ${line}`),
  ];
}

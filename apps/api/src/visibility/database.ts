import { createHash } from 'node:crypto';
import { authTables } from './auth-tables.ts';
import { operatorTables } from './operator-tables.ts';
import { portalTables } from './portal-tables.ts';
import { ROLES, type ActingRole } from '../platform/db/roles.ts';
import { staffTables } from './staff-tables.ts';
import type { CommandPolicy, RolePolicy, TablePolicy } from './table-policy.ts';
import { workerTables } from './worker-tables.ts';

/** The policy of every role as it goes into the database. */
export type DatabasePolicy = Readonly<Record<ActingRole, RolePolicy>>;

/** The policy of the product. */
export const databasePolicy: DatabasePolicy = {
  portal: portalTables,
  staff: staffTables,
  auth: authTables,
  worker: workerTables,
  operator: operatorTables,
};

/** The migrator's own table: the owner must read and write it under its forced row security too. */
const MIGRATIONS = 'migration';

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;

/**
 * The policy as SQL, to be run by the owner in one transaction after every migration. It takes all earlier grants and
 * policies away first, so running it twice changes nothing. Where the table is not named, nothing is granted.
 *
 * @param tables every table of the product, whether the policy names it or not
 */
export function policyStatements(policy: DatabasePolicy, tables: readonly string[]): string[] {
  const roles = Object.values(ROLES).join(', ');
  return [
    `grant usage on schema public to ${roles}`,
    `do $$ declare p record; begin for p in select policyname, tablename from pg_policies where schemaname = 'public' loop execute format('drop policy %I on public.%I', p.policyname, p.tablename); end loop; end $$`,
    ...tables.flatMap((table) => [
      `revoke all on "${table}" from public, ${roles}`,
      `alter table "${table}" enable row level security`,
      `alter table "${table}" force row level security`,
    ]),
    ...(tables.includes(MIGRATIONS)
      ? [`create policy "owner_all" on "${MIGRATIONS}" to current_user using (true)`]
      : []),
    ...Object.entries(policy).flatMap(([role, byTable]) =>
      Object.entries(byTable).flatMap(([table, rules]) => tableStatements(role as ActingRole, table, rules)),
    ),
  ];
}

/** A short mark of a policy, to tell whether a database has it already. */
export function policyMark(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n')).digest('hex');
}

function tableStatements(role: ActingRole, table: string, rules: TablePolicy): string[] {
  return COMMANDS.flatMap((command) => {
    const rule: (CommandPolicy & { after?: string }) | undefined = rules[command];
    if (!rule) return [];
    const columns = rule.columns ? ` (${rule.columns.map((column) => `"${column}"`).join(', ')})` : '';
    const using = command === 'insert' ? '' : ` using (${rule.rows})`;
    const check =
      command === 'insert' || command === 'update' ? ` with check (${rule.after ?? rule.rows})` : '';
    return [
      `grant ${command}${columns} on "${table}" to ${ROLES[role]}`,
      `create policy "${role}_${command}" on "${table}" for ${command} to ${ROLES[role]}${using}${check}`,
    ];
  });
}

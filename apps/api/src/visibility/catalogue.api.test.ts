import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueChecks } from '../../test/catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { ROLES } from '../platform/db/roles.ts';
import { databasePolicy } from './database.ts';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test.for(Object.keys(catalogueChecks))('a migrated database: %s', async (name) => {
  expect(await catalogueChecks[name]!(owner, databasePolicy)).toEqual([]);
});

test.for<[planted: string, check: string, found: RegExp]>([
  [
    `create table leak (id uuid)`,
    'row security on every table',
    /^leak: not enabled, not forced, no policy$/,
  ],
  [`alter table ticket no force row level security`, 'row security on every table', /^ticket: not forced$/],
  [
    `create function peek() returns int language sql security definer as 'select 1'`,
    'no function that runs as its owner',
    /public\.peek/,
  ],
  [`create view peek as select * from ticket`, 'no view that looks as its owner', /public\.peek/],
  [
    `create materialized view peek as select id from ticket`,
    'no view that looks as its owner',
    /public\.peek/,
  ],
  [`alter role ${ROLES.app} inherit`, 'the login role is nothing by itself', /can do too much/],
  [
    `create table kept (id uuid); alter table kept owner to ${ROLES.app}`,
    'the login role is nothing by itself',
    /owns kept/,
  ],
  [
    `grant ${ROLES.operator} to ${ROLES.app} with inherit false`,
    'the login role is nothing by itself',
    /takes on kundenportal_operator/,
  ],
  [`alter role ${ROLES.portal} bypassrls`, 'no role passes row security by', /kundenportal_portal/],
  [
    `grant select (note) on customer to ${ROLES.portal}`,
    'grants are the policy, column by column',
    /not in the policy: select customer\.note to kundenportal_portal/,
  ],
  [
    `grant delete on ticket to ${ROLES.portal}`,
    'grants are the policy, column by column',
    /not in the policy: delete ticket to kundenportal_portal/,
  ],
  [
    `grant select on ticket to ${ROLES.app}`,
    'grants are the policy, column by column',
    /select ticket\.id to kundenportal_app/,
  ],
  [
    `grant select on ticket to public`,
    'grants are the policy, column by column',
    /select ticket\.id to PUBLIC/,
  ],
  [
    `revoke select (name) on room from ${ROLES.portal}`,
    'grants are the policy, column by column',
    /missing: select room\.name/,
  ],
  [
    `create policy "peek" on ticket for select to ${ROLES.portal} using (true)`,
    'policies are the policy',
    /not in the policy: peek on ticket/,
  ],
  [`drop policy "portal_select" on ticket`, 'policies are the policy', /missing: portal_select on ticket/],
  [
    `grant usage on schema pgboss to ${ROLES.portal}`,
    'the job queue is the worker’s',
    /schema to kundenportal_portal/,
  ],
  [
    `grant select on all tables in schema pgboss to ${ROLES.staff}`,
    'the job queue is the worker’s',
    /to kundenportal_staff/,
  ],
])('planted: %s', async ([planted, check, found]) => {
  await owner.query('begin');
  try {
    await owner.query(planted);
    expect((await catalogueChecks[check]!(owner, databasePolicy)).join('\n')).toMatch(found);
  } finally {
    await owner.query('rollback');
  }
});

test('the login role reads nothing, and cannot become the operator or the owner', async () => {
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  try {
    const tables = await owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables.rows)
      await expect(app.query(`select from "${name}"`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`select from pgboss.job`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`set role ${ROLES.operator}`)).rejects.toThrow(/permission denied/);
    await expect(
      app.query(`set role ${decodeURIComponent(new URL(database.ownerUrl).username)}`),
    ).rejects.toThrow(/permission denied/);
  } finally {
    await app.end();
  }
});

test('a role without settings sees nothing: an empty scope is nothing, not everything', async () => {
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  try {
    for (const role of ['portal', 'staff'] as const) {
      for (const [table, rule] of Object.entries(databasePolicy[role])) {
        if (!rule.select) continue;
        await app.query(
          `begin; set local role ${ROLES[role]}; select set_config('app.organization_id', '', true), set_config('app.contact_id', '', true)`,
        );
        const { rows } = await app.query(`select count(*)::int as n from "${table}"`);
        expect([role, table, rows]).toEqual([role, table, [{ n: 0 }]]);
        await app.query('rollback');
      }
    }
  } finally {
    await app.end();
  }
});

import Fastify, { type FastifyInstance } from 'fastify';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { createRolePool } from '../platform/db/pool.ts';
import { ROLES } from '../platform/db/roles.ts';
import { serveHealth } from './health.ts';

let api: TestApi;
let mark: string;
beforeAll(async () => {
  api = await startApi();
  await api.seed.sql(`insert into worker_heartbeat (id, seen_at) values ('test', now())`);
  const [row] = await api.seed.sql<{ mark: string }>(
    `select obj_description('public'::regnamespace, 'pg_namespace') as mark`,
  );
  mark = row!.mark;
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => api.close());

async function readyz(app: FastifyInstance = api.app) {
  const response = await app.inject({ url: '/readyz' });
  return { status: response.statusCode, ...response.json().checks };
}

const READY = { status: 200, database: 'ok', migrations: 'ok', worker: 'ok' };
const OLDER = { status: 503, database: 'ok', migrations: 'missing', worker: 'ok' };

test('a database of this version is ready', async () => {
  expect(await readyz()).toEqual(READY);
});

test.for([
  [
    'a migration has not run',
    `update migration set name = 'older' where name = '0001-initial'`,
    `update migration set name = '0001-initial' where name = 'older'`,
  ],
  ['another policy is in force', `comment on schema public is 'another'`, undefined],
  ['no policy was applied', `comment on schema public is null`, undefined],
  ['a table is too many', `create table stray (id uuid)`, `drop table stray`],
] as const)('not ready while %s', async ([, spoil, mend]) => {
  await api.seed.sql(spoil);
  expect(await readyz()).toEqual(OLDER);
  await api.seed.sql(mend ?? `comment on schema public is '${mark}'`);
  expect(await readyz()).toEqual(READY);
});

test('an older database in which the service may not look at the migrations is not ready', async () => {
  await api.seed.sql(`revoke select (name) on migration from kundenportal_auth`);
  expect(await readyz()).toEqual({ ...OLDER, worker: 'missing' });
  await api.seed.sql(`grant select (name) on migration to kundenportal_auth`);
  expect(await readyz()).toEqual(READY);
});

const NOTHING = { status: 503, database: 'missing', migrations: 'missing', worker: 'missing' };

test('a refused login is not ready, and logged once', async () => {
  const url = new URL(api.database.appUrl);
  url.password = 'another';
  const authPool = createRolePool({ url: url.toString(), role: ROLES.auth, max: 1, name: 'stranger' });
  const app = Fastify();
  serveHealth(app, { ...api.services, authPool });
  const log = vi.spyOn(api.services.log, 'error');
  try {
    for (let round = 0; round < 2; round += 1) expect(await readyz(app)).toEqual(NOTHING);
    expect(log.mock.calls).toEqual([
      [expect.objectContaining({ code: '28P01' }), 'the database cannot be used'],
    ]);
  } finally {
    await app.close();
    await authPool.end();
  }
});

test('a database that is away is not ready, without a line for every question', async () => {
  const log = vi.spyOn(api.services.log, 'error');
  const admin = new Client({ connectionString: api.database.ownerUrl.replace(/[^/]+$/, 'postgres') });
  const name = new URL(api.database.ownerUrl).pathname.slice(1);
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'kundenportal_app'`,
      [name],
    );
    for (let round = 0; round < 2; round += 1) expect(await readyz()).toEqual(NOTHING);
    expect(log).not.toHaveBeenCalled();
  } finally {
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
});

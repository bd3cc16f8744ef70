import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Client } from 'pg';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
let admin: Client;
let token: string;
let name: string;

beforeAll(async () => {
  api = await startApi();
  const organization = await api.seed.organization();
  token = await api.seed.staffSession(organization);
  await api.seed.customer(organization);
  const url = new URL(api.database.ownerUrl);
  name = url.pathname.slice(1);
  url.pathname = '/postgres';
  admin = new Client({ connectionString: url.toString() });
  await admin.connect();
});
afterEach(() => admin.query(`alter database ${name} allow_connections true`));
afterAll(async () => {
  await admin.end();
  await api.close();
});

const LIST = '{ customers { totalCount nodes { name } } }';

/** Ends the service's connections and lets none in, as a restart does. */
async function takeDatabaseAway() {
  await admin.query(`alter database ${name} allow_connections false`);
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'kundenportal_app'`,
    [name],
  );
}

async function until<T>(work: () => Promise<T>, good: (result: T) => boolean): Promise<T> {
  const end = Date.now() + 5_000;
  for (;;) {
    const result = await work();
    if (good(result) || Date.now() > end) return result;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('database restarts under load', async () => {
  const office = api.as(token);
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(Array.from({ length: 8 }, () => office.ok(LIST)));
    const busy = Array.from({ length: 8 }, () => office.send(LIST));
    await takeDatabaseAway();
    for (const answer of await Promise.all(busy)) expect([200, 503]).toContain(answer.status);
    const away = await office.send(LIST);
    expect(away.status).toBe(503);
    expect(away.text).not.toMatch(/terminat|select|postgres|kundenportal_app/i);
    const ready = await api.app.inject({ url: '/readyz' });
    expect([ready.statusCode, ready.json().checks.database]).toEqual([503, 'missing']);
    await admin.query(`alter database ${name} allow_connections true`);
    const back = await until(
      () => office.send(LIST),
      (answer) => answer.status === 200,
    );
    expect(back.status).toBe(200);
  }
});

test('connection pool exhausted', async () => {
  const blocker = new Client({ connectionString: api.database.ownerUrl });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table customer in access exclusive mode');
  const office = api.as(token);
  const stuck = Array.from({ length: 12 }, () => office.send(LIST));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const begun = Date.now();
  const refused = await office.send('{ viewer { organization { name } } }');
  expect(refused.status).toBe(503);
  expect(Date.now() - begun).toBeLessThan(2_000);
  for (const answer of await Promise.all(stuck)) expect(answer.status).toBe(503);
  await blocker.query('rollback');
  await blocker.end();
  const back = await until(
    () => office.send(LIST),
    (answer) => answer.status === 200,
  );
  expect(back.status).toBe(200);
});

test('a crowd at the door while nothing moves', async () => {
  const narrow = await startApi({ REQUESTS_AT_ONCE: '1' });
  const { seed } = narrow;
  const organization = await seed.organization();
  const id = await seed.customer(organization, { note: 'Vorher' });
  const office = narrow.as(await seed.staffSession(organization));
  const blocker = new Client({ connectionString: narrow.database.ownerUrl });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table customer in access exclusive mode');
  const warn = vi.spyOn(narrow.services.log, 'warn');
  const change = `mutation { customerUpdate(id: "${id}", input: { note: "Nachher" }) { errors { code } } }`;
  const crowd = await Promise.all(Array.from({ length: 90 }, () => office.send(change)));
  for (const answer of crowd) {
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(answer.text).not.toMatch(/turnstile|patience|select|stack|http/i);
  }
  // The last of them did not even get as far as the connections.
  expect(warn.mock.calls.filter(([, text]) => text === 'too busy').length).toBeGreaterThan(5);
  await blocker.query('rollback');
  const { rows } = await blocker.query('select note from customer');
  expect(rows).toEqual([{ note: 'Vorher' }]);
  await blocker.end();
  expect((await office.send(LIST)).status).toBe(200);
  await narrow.close();
}, 20_000);

test('a flood of sign-ins keeps nobody from a page', async () => {
  const flooded = await startApi({ TRUSTED_PROXIES: '1' });
  const { seed } = flooded;
  const organization = await seed.organization();
  const office = flooded.as(await seed.staffSession(organization));
  await office.ok(LIST);
  const signIn = (n: number) =>
    `mutation { signIn(input: { email: "nobody${n}@nowhere.example", password: "not this one at all" }) { errors { code } } }`;
  const flood: Promise<unknown>[] = [];
  const pages: number[] = [];
  const begun = performance.now();
  while (performance.now() - begun < 4_000) {
    // As many as come in a second and no thread could hash; from networks of which none is refused.
    while (flood.length < (performance.now() - begun) / 4.5) {
      const n = flood.length;
      const from = { 'x-forwarded-for': `198.${18 + (n % 2)}.${n % 250}.${1 + Math.floor(n / 250)}` };
      flood.push(flooded.as(undefined, from).send(signIn(n)));
    }
    if (flood.length % 20 === 0) {
      const asked = performance.now();
      void office
        .send(LIST)
        .then(({ status }) => pages.push(status === 200 ? performance.now() - asked : Infinity));
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  await Promise.all(flood);
  await vi.waitFor(() => expect(pages.length).toBeGreaterThan(20));
  expect(Math.max(...pages)).toBeLessThan(1_000);
  await flooded.close();
}, 60_000);

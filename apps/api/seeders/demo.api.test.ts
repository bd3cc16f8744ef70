import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { verifyPassword } from '../src/platform/passwords/hashing.ts';
import { hashToken, newToken } from '../src/platform/tokens.ts';
import { loadDemo } from './demo.ts';

let api: TestApi;
let worked = 0;
let off: boolean;
let rowsWhenOff: number;
let loaded: boolean;
beforeAll(async () => {
  api = await startApi();
  off = await loadDemo({ ...api.config, demo: false });
  rowsWhenOff = await count('organization');
  const start = process.cpuUsage();
  loaded = await loadDemo(api.config);
  const { user, system } = process.cpuUsage(start);
  worked = (user + system) / 1_000;
});
afterAll(() => api.close());

const GLANZWERK = `organization_id = (select id from organization where name = 'Glanzwerk Gebäudeservice')`;

async function count(table: string, where = 'true'): Promise<number> {
  const [row] = await api.seed.sql<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`);
  return row!.n;
}

test('the demo loads into an empty database, but not when it is off', () => {
  expect([off, rowsWhenOff, loaded]).toEqual([false, 0, true]);
});

test('the demo has as much of everything as promised, in less than ten seconds of work', async () => {
  const least = {
    customer: 30,
    service_object: 80,
    room: 80,
    executor: 15,
    assignment: 2_000,
    invoice: 300,
    ticket: 60,
  };
  for (const [table, n] of Object.entries(least)) {
    expect({ table, enough: (await count(table, GLANZWERK)) >= n }).toEqual({ table, enough: true });
  }
  expect(await count('executor', `${GLANZWERK} and kind = 'SUBCONTRACTOR'`)).toBeGreaterThan(2);
  expect(await count('service_object o', 'not exists (select from room r where r.object_id = o.id)')).toBe(0);
  expect(await count('organization', `plan = 'BASIC' and name = 'Nordlicht Hausdienste'`)).toBe(1);
  // Processor time: the clock on the wall also counts what else the machine does.
  expect(worked).toBeLessThan(10_000);
});

test('every combination of the flags meets every other on the three levels', async () => {
  const level = (table: string): string =>
    `${table}.show_assignments, ${table}.show_invoices, ${table}.show_executors`;
  const [row] = await api.seed.sql<{
    n: number;
  }>(`select count(distinct (${level('k')}, ${level('o')}, ${level('c')}))::int as n
    from customer k join service_object o on o.customer_id = k.id join contact c on c.customer_id = k.id
    where k.${GLANZWERK} and k.portal_enabled`);
  expect(row!.n).toBe(512);
});

test('invitations stand in every state, and a customer without a contact has no portal', async () => {
  const where = [
    'sent_at is null and failed_at is null',
    'failed_at is not null',
    'accepted_at is not null',
    'revoked_at is not null',
    'superseded_at is not null',
    'expires_at < now() and accepted_at is null',
    'sent_at is not null and expires_at > now()',
  ];
  for (const state of where) {
    expect({ state, found: (await count('invitation', state)) > 0 }).toEqual({ state, found: true });
  }
  expect(
    await count(
      'customer k',
      'not portal_enabled and not exists (select from contact c where c.customer_id = k.id)',
    ),
  ).toBeGreaterThan(0);
});

test('assignments lie around today and fit their status', async () => {
  expect(
    await count(
      'assignment',
      `starts_at < now() - interval '61 days' or starts_at > now() + interval '46 days'`,
    ),
  ).toBe(0);
  expect(await count('assignment', `status = 'DONE' and ends_at > now()`)).toBe(0);
  expect(await count('assignment', `starts_at::date = current_date`)).toBeGreaterThan(0);
  expect(
    await count(
      'assignment_executor e',
      `exists (select from executor x where x.id = e.executor_id and x.organization_id <> e.organization_id)`,
    ),
  ).toBe(0);
});

test('every invoice adds up and has a PDF of its own', async () => {
  expect(await count('invoice', 'net_minor_units + tax_minor_units <> gross_minor_units')).toBe(0);
  expect(
    await count(
      'invoice i',
      `not exists (select from file f where f.invoice_id = i.id and f.purpose = 'INVOICE_PDF' and f.customer_id is not distinct from i.customer_id)`,
    ),
  ).toBe(0);
  const [file] = await api.seed.sql<{ storage_key: string; size: number }>(
    `select storage_key, size from file limit 1`,
  );
  const bytes = await readFile(`${api.config.dataDir}/files/${file!.storage_key}`);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBe(file!.size);
});

test('the three sign-ins have the password of the demo, one of them for two customers', async () => {
  for (const [email, memberships] of Object.entries({
    'office@glanzwerk.example': 1,
    'office@nordlicht.example': 1,
    'contact@demo-customer.example': 2,
  })) {
    const [account] = await api.seed.sql<{ id: string; password_hash: string }>(
      `select id, password_hash from account where email = $1`,
      [email],
    );
    expect(account!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(account!.password_hash, 'kundenportal-demo')).toBe(true);
    expect(await count('membership', `account_id = '${account!.id}'`)).toBe(memberships);
  }
});

test('what no contact may see says so, and no contact sees it', async () => {
  const [contact] = await api.seed.sql<{ id: string }>(
    `select c.id from contact c join customer k on k.id = c.customer_id where c.email = 'contact@demo-customer.example' and k.number = '10001'`,
  );
  const account = await api.seed.sql<{ id: string }>(
    `select account_id as id from membership where contact_id = $1`,
    [contact!.id],
  );
  const [membership] = await api.seed.sql<{ id: string }>(`select id from membership where contact_id = $1`, [
    contact!.id,
  ]);
  const token = newToken();
  await api.seed.row('session', {
    account_id: account[0]!.id,
    membership_id: membership!.id,
    token_hash: hashToken(token),
    user_agent: 'test',
    expires_at: new Date(Date.now() + 60_000),
  });
  const answer = await api.as(token).send(`{
    assignments(first: 100) { totalCount nodes { title note } }
    invoices(first: 100) { totalCount nodes { number } }
    tickets(first: 100) { nodes { subject comments { nodes { body } } } }
    objects(first: 100) { nodes { name note } }
  }`);
  expect(answer.errors).toEqual([]);
  expect(answer.data.assignments.totalCount).toBeGreaterThan(100);
  expect(answer.data.invoices.totalCount).toBeGreaterThan(10);
  expect(answer.data.tickets.nodes.length).toBeGreaterThan(3);
  expect(answer.text).not.toMatch(/GEHEIM|Nordlicht/);
  expect(await count('assignment', `title like 'GEHEIM%'`)).toBeGreaterThan(0);
});

test('a second load does nothing', async () => {
  const before = [await count('organization'), await count('assignment'), await count('file')];
  expect(await loadDemo(api.config)).toBe(false);
  expect([await count('organization'), await count('assignment'), await count('file')]).toEqual(before);
});

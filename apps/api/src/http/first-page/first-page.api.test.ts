import { rm } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { answersIn, buildFirstPage } from '../../../test/first-page.ts';

const SUBJECT = 'Fenster </script><script>alert(1)</script> <!-- & „zu“';

let api: TestApi;
let webDir: string;
let contact: string;
let ticket: string;
let cookie: string;
let office: string;
let address: string;
beforeAll(async () => {
  webDir = await buildFirstPage();
  api = await startApi({ WEB_DIST: webDir });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  contact = await seed.contact(organization, customer);
  ticket = await seed.ticket(organization, customer, { subject: SUBJECT, author_contact_id: contact });
  cookie = `session=${await seed.contactSession(contact)}`;
  office = `session=${await seed.staffSession(organization)}`;
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await api.close();
  await rm(webDir, { recursive: true });
});

const open = (headers: Record<string, string> = {}, url = `/portal/tickets/${ticket}`) =>
  api.app.inject({ url, headers: { 'accept-language': 'de', ...headers } });
const namesIn = (html: string) => answersIn(html)?.map(({ name }) => name) ?? null;

test('a page that is opened with a session carries its files and what it asks first', async () => {
  const page = await open({ cookie });
  expect(page.statusCode).toBe(200);
  expect(page.headers['cache-control']).toBe('no-store');
  expect(page.body).toContain('<link rel="modulepreload" crossorigin href="/assets/ticket.js"');
  expect(page.body).toContain('<link rel="stylesheet" crossorigin href="/assets/ticket.css"');
  expect(page.body.endsWith('</body></html>')).toBe(true);
  const [who, first] = answersIn(page.body)!;
  expect(who).toEqual({
    name: 'Who',
    variables: {},
    data: { viewer: { kind: 'CONTACT', menu: { invoices: true } } },
  });
  expect(first).toMatchObject({
    name: 'Page',
    variables: { id: ticket, today: expect.stringMatching(/T2[23]:00:00\.000Z$/), withInvoices: true },
    data: { ticket: { id: ticket, subject: SUBJECT } },
  });
});

test('no text of a customer leaves the block', async () => {
  const { body } = await open({ cookie });
  expect(body.match(/<script/g)).toHaveLength(1);
  expect(body).not.toContain('<!--');
});

test('the page is the same to the letter in each encoding', async () => {
  const plain = (await open({ cookie })).body;
  const br = await open({ cookie, 'accept-encoding': 'gzip, br' });
  const gzip = await open({ cookie, 'accept-encoding': 'gzip, br;q=0' });
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain);
});

test('the language is that of the last choice, else that of the browser', async () => {
  expect((await open({ cookie, 'accept-language': 'en' })).body).toContain('/assets/ticket-en.js');
  expect((await open({ cookie: `${cookie}; language=en` })).body).toContain('/assets/ticket-en.js');
});

test('without a session there is no data, only the files of the page that is shown then', async () => {
  const page = await open();
  expect(answersIn(page.body)).toBeNull();
  expect(page.body).toContain('/assets/sign-in.js');
  expect(page.body).not.toContain('/assets/ticket.js');
  expect(page.headers['cache-control']).toBe('no-cache');
});

test('who is no contact gets the answer about themselves and nothing of the page', async () => {
  const viewers = [
    [office, 'STAFF'],
    [`session=${'x'.repeat(43)}`, 'NOBODY'],
  ] as const;
  for (const [session, kind] of viewers) {
    const { body } = await open({ cookie: session });
    expect(answersIn(body)).toEqual([
      expect.objectContaining({ data: { viewer: expect.objectContaining({ kind }) } }),
    ]);
  }
});

test('a switch of the office counts with the next visit, and the revoked contact sees nothing', async () => {
  await api.seed.sql(`update customer set show_invoices = false`);
  const [who, first] = answersIn((await open({ cookie })).body)!;
  expect(who!.data).toMatchObject({ viewer: { menu: { invoices: false } } });
  expect(first!.data).not.toHaveProperty('invoices');
  await api.seed.sql(`update contact set access_revoked_at = now() where id = $1`, [contact]);
  const { body } = await open({ cookie });
  expect(namesIn(body)).toEqual(['Who']);
  expect(body).not.toContain('CONTACT');
  await api.seed.sql(`update contact set access_revoked_at = null where id = $1`, [contact]);
  await api.seed.sql(`update customer set show_invoices = true`);
});

test('a page is never that of a preview, whatever stands in its head', async () => {
  const { portalPreviewStart } = await api
    .as(office.slice('session='.length))
    .ok(
      'mutation ($contact: ID!) { portalPreviewStart(input: { contactId: $contact }) { token errors { code } } }',
      { contact },
    );
  const { body } = await open({ cookie: office, 'x-portal-preview': portalPreviewStart.token });
  expect(answersIn(body)).toMatchObject([{ data: { viewer: { kind: 'STAFF' } } }]);
});

test('the ticket of somebody else is one that does not exist', async () => {
  const { seed } = api;
  const organization = await seed.organization();
  const other = await seed.ticket(organization, await seed.customer(organization));
  for (const id of [other, crypto.randomUUID()]) {
    const [, first] = answersIn((await open({ cookie }, `/portal/tickets/${id}`)).body)!;
    expect(first!.data.ticket).toBeNull();
  }
});

test('with filters in the address only what has nothing to do with them is asked', async () => {
  expect(namesIn((await open({ cookie }, `/portal/tickets/${ticket}?tab=done`)).body)).toEqual(['Who']);
});

test('looking ahead and looking at the head ask nothing', async () => {
  const asked = vi.spyOn(api.services.reads, 'connect');
  const head = await api.app.inject({
    method: 'HEAD',
    url: `/portal/tickets/${ticket}`,
    headers: { cookie },
  });
  expect([head.statusCode, head.body]).toEqual([200, '']);
  const ahead = [
    ['sec-purpose', 'prefetch'],
    ['sec-fetch-dest', 'iframe'],
    ['sec-fetch-dest', 'empty'],
  ] as const;
  for (const [name, value] of ahead) {
    expect(answersIn((await open({ cookie, [name]: value })).body)).toBeNull();
  }
  expect(asked).not.toHaveBeenCalled();
  await open({ cookie, 'sec-fetch-dest': 'document' });
  expect(asked).toHaveBeenCalled();
});

test('the files are named at once, and a page that waits too long comes without data', async () => {
  const lock = new Client({ connectionString: api.database.ownerUrl });
  await lock.connect();
  try {
    await lock.query('begin');
    await lock.query('lock table session in access exclusive mode');
    const start = performance.now();
    const response = await fetch(`${address}/portal/tickets/${ticket}`, {
      headers: { cookie, 'accept-language': 'de' },
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const { value: beginning = '' } = await reader.read();
    expect(beginning).toContain('/assets/ticket.js');
    expect(beginning).not.toContain('</html>');
    expect(performance.now() - start).toBeLessThan(1_000);
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) rest += part.value;
    expect(rest).toBe('</body></html>');
  } finally {
    await lock.query('rollback');
    await lock.end();
  }
});

test('whoever goes before the data is there leaves nothing behind', async () => {
  const lock = new Client({ connectionString: api.database.ownerUrl });
  await lock.connect();
  const visit = `${address}/portal/tickets/${ticket}`;
  try {
    await lock.query('begin');
    await lock.query('lock table session in access exclusive mode');
    for (const encoding of ['br', 'gzip', 'identity']) {
      const leaving = new AbortController();
      const headers = { cookie, 'accept-encoding': encoding };
      const response = await fetch(visit, { headers, signal: leaving.signal });
      await response.body!.getReader().read();
      leaving.abort();
    }
  } finally {
    await lock.query('rollback');
    await lock.end();
  }
  expect(namesIn((await open({ cookie })).body)).toEqual(['Who', 'Page']);
});

test('a database that is away leaves the page as it is', async () => {
  const admin = new Client({ connectionString: api.database.ownerUrl.replace(/[^/]+$/, 'postgres') });
  const name = new URL(api.database.ownerUrl).pathname.slice(1);
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'kundenportal_app'`,
      [name],
    );
    const page = await open({ cookie });
    expect([page.statusCode, answersIn(page.body)]).toEqual([200, null]);
    expect(page.body.endsWith('</body></html>')).toBe(true);
  } finally {
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
});

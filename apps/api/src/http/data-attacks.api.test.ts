import { isInputObjectType, buildSchema, type GraphQLArgument } from 'graphql';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import type { ApiClient } from '../../test/client.ts';

let api: TestApi;
let organization: string;
let customer: string;
let contact: ApiClient;
let office: ApiClient;
beforeAll(async () => {
  api = await startApi();
  const { seed } = api;
  organization = await seed.organization();
  customer = await seed.customer(organization);
  const object = await seed.object(organization, customer);
  contact = api.as(await seed.contactSession(await seed.contact(organization, customer)));
  office = api.as(await seed.staffSession(organization));
  for (const subject of [
    '100 % sauber',
    '100 Fenster',
    'a_b',
    'axb',
    `O'Hara "Büro"`,
    'back\\slash',
    'a.c',
    'abc',
  ])
    await seed.ticket(organization, customer, { subject, object_id: object });
});
afterAll(() => api.close());

const SEARCH = `query ($s: String) { tickets(filter: { search: $s }) { totalCount nodes { subject } } }`;

describe('`%`, `_`, quotes, regex in search', () => {
  test.each([
    ['%', ['100 % sauber']],
    ['_', ['a_b']],
    [`'`, [`O'Hara "Büro"`]],
    [`"büro"`, [`O'Hara "Büro"`]],
    ['\\', ['back\\slash']],
    ['a.c', ['a.c']],
    ['^a', []],
    ['[a-z]+', []],
    ['.*', []],
    [`' or 1=1 --`, []],
    [`'; drop table ticket; --`, []],
    ['?', []],
    ['$1', []],
    ['${1}', []],
  ])('%s is taken literally', async (search, found) => {
    const { tickets } = await contact.ok(SEARCH, { s: search });
    const subjects = tickets.nodes.map((node: { subject: string }) => node.subject).toSorted();
    expect([tickets.totalCount, subjects]).toEqual([found.length, found]);
  });

  test('bounded time: a hundred wildcards cost no more than a word, more is refused', async () => {
    const begun = Date.now();
    for (const sign of ['%', '_', '(a+)+$', 'a*'])
      expect((await contact.send(SEARCH, { s: sign.repeat(100).slice(0, 100) })).status).toBe(200);
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect((await contact.send(SEARCH, { s: '%'.repeat(101) })).status).toBe(400);
  });
});

describe('text that no database takes', () => {
  test.each([
    ['NUL as an escape in the document', '{ tickets(filter: { search: "a\\u0000b" }) { totalCount } }'],
    ['NUL in a cursor of a document', '{ tickets(after: "\\u0000") { totalCount } }'],
    [
      'NUL in a mutation',
      'mutation { signIn(input: { email: "a\\u0000@b.example", password: "x" }) { codeRequired } }',
    ],
  ])('%s: 400', async (_name, query) => {
    const answer = await contact.send(query);
    expect([answer.status, answer.errors[0]!.extensions.code, answer.data]).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
      null,
    ]);
  });

  test('NUL and half a surrogate in the variables of a GET: 400', async () => {
    for (const text of ['\\u0000', '\\ud800']) {
      const answer = await api.app.inject({
        url: '/graphql',
        query: { query: SEARCH, variables: `{"s":"${text}"}` },
        headers: { cookie: `session=${contact.token}`, 'apollo-require-preflight': '1' },
      });
      expect([answer.statusCode, answer.body]).toEqual([400, expect.not.stringContaining('INTERNAL')]);
    }
  });
});

describe('foreign cursor, sort or filter on a hidden field', () => {
  const cursorOf = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = crypto.randomUUID();
  test.each([
    ['another order', cursorOf('NUMBER', 'DESC', '1', id)],
    ['another direction', cursorOf('UPDATED_AT', 'ASC', '2026-01-01', id)],
    ['a hidden column', cursorOf('office_updated_at', 'DESC', '2026-01-01', id)],
    ['a day that does not exist', cursorOf('UPDATED_AT', 'DESC', '2026-02-30', id)],
    ['a month that does not exist', cursorOf('UPDATED_AT', 'DESC', '2026-99-99 10:00:00+00', id)],
    ['the year nought', cursorOf('UPDATED_AT', 'DESC', '0000-01-01', id)],
    ['a time that does not exist', cursorOf('UPDATED_AT', 'DESC', '2026-01-01 25:00:00+00', id)],
    ['a zone that does not exist', cursorOf('UPDATED_AT', 'DESC', '2026-01-01 10:00:00+99', id)],
    ['SQL for a value', cursorOf('UPDATED_AT', 'DESC', `now()`, id)],
    ['an id that is none', cursorOf('UPDATED_AT', 'DESC', '2026-01-01', `' or 1=1 --`)],
    ['other types', cursorOf('UPDATED_AT', 'DESC', { a: 1 }, 7)],
    ['too few parts', cursorOf('UPDATED_AT')],
    ['an object', Buffer.from('{"__proto__":1}').toString('base64url')],
    ['no JSON', 'x'],
    ['nothing', ''],
  ])('a cursor with %s: 400', async (_name, after) => {
    const answer = await contact.send(`query ($after: String) { tickets(after: $after) { nodes { id } } }`, {
      after,
    });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('a text cursor with NUL: 400', async () => {
    const after = cursorOf('NUMBER', 'ASC', 'a\0', id);
    const answer = await contact.send(
      `query ($after: String) { tickets(after: $after, sort: { field: NUMBER }) { nodes { id } } }`,
      { after },
    );
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each([
    'executors(filter: { archived: true })',
    'executors(filter: { archived: false })',
    'invoices(filter: { assigned: false })',
    'tickets(sort: { field: OFFICE_UPDATED_AT })',
    'tickets(sort: { field: DONE_PROPOSED })',
    'tickets(filter: { doneProposed: true })',
    'executors(filter: { phone: "0" })',
    'objects(sort: { field: VISIBILITY })',
    'invoices(filter: { draft: true })',
  ])('%s in the portal: 400', async (field) => {
    const answer = await contact.send(`{ ${field} { totalCount } }`);
    expect(answer.status).toBe(400);
    expect(answer.data?.[field.split('(')[0]!] ?? null).toBeNull();
  });
});

describe('extra fields (`role`, `organizationId`, `id`)', () => {
  test('every input of every mutation: 400', async () => {
    const schema = buildSchema(
      await readFile(new URL('../../../../schema.graphql', import.meta.url), 'utf8'),
    );
    const inputs = Object.values(schema.getMutationType()!.getFields()).flatMap((mutation) =>
      mutation.args.filter(isInput).map((arg) => ({ mutation, arg })),
    );
    expect(inputs.length).toBeGreaterThan(30);
    const before = await audited();
    for (const { mutation, arg } of inputs) {
      const known = inputFields(arg);
      const names = ['role', 'organizationId', 'id', '__proto__'].filter((name) => !known.has(name));
      const call = (input: string) =>
        `${mutation.name}(${mutation.args.map((other) => (other === arg ? `input: ${input}` : `${other.name}: "x"`)).join(', ')}) { errors { code } }`;
      const written = await office.send(
        `mutation { ${call(`{ ${names.map((name) => `${name}: "x"`).join(', ')} }`)} }`,
      );
      expect([mutation.name, written.status]).toEqual([mutation.name, 400]);
      for (const name of names) expect(written.text).toContain(`\\"${name}\\"`);
    }
    expect(await audited()).toBe(before);
  });

  test.each([
    ['accountUpdate', { name: 'Neu' }],
    ['ticketCreate', { category: 'OTHER', subject: 'x', description: 'x' }],
  ])('of %s in variables: 400, and fit without them', async (name, input) => {
    const before = await state();
    const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`;
    for (const extra of ['role', 'organizationId', 'customerId', 'id', 'authorContactId'])
      expect((await contact.send(query, { input: { ...input, [extra]: customer } })).status).toBe(400);
    expect(await state()).toBe(before);
    expect((await contact.send(query, { input })).status).toBe(200);
  });

  const state = async () =>
    JSON.stringify(
      await api.seed.sql(
        `select (select count(*) from ticket) as tickets, (select string_agg(a::text, '' order by id) from account a) as accounts`,
      ),
    );
  const isInput = (arg: GraphQLArgument) => arg.name === 'input';
  const inputFields = (arg: GraphQLArgument) => {
    const type = 'ofType' in arg.type ? arg.type.ofType : arg.type;
    return new Set(isInputObjectType(type) ? Object.keys(type.getFields()) : []);
  };
  const audited = async () => JSON.stringify(await api.seed.sql(`select count(*) from audit_event`));
});

test('flag switched off while somebody pages: the next request hides it, and the cursor tells nothing', async () => {
  const { seed } = api;
  const mine = await seed.customer(organization);
  const object = await seed.object(organization, mine);
  for (let n = 0; n < 5; n += 1) await seed.assignment(object);
  const reader = api.as(await seed.contactSession(await seed.contact(organization, mine)));
  const page = `query ($after: String) { assignments(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const first = (await reader.ok(page)).assignments;
  expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([5, 2, true]);
  await seed.sql(`update service_object set show_assignments = false where id = $1`, [object]);
  const next = await reader.send(page, { after: first.pageInfo.endCursor });
  expect(next.data.assignments).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  const stranger = api.as(
    await seed.contactSession(await seed.contact(organization, await seed.customer(organization))),
  );
  expect((await stranger.send(page, { after: first.pageInfo.endCursor })).text).toBe(next.text);
});

test('flag switched off while somebody pages: the request in flight is one snapshot', async () => {
  const { seed } = api;
  const mine = await seed.customer(organization);
  const object = await seed.object(organization, mine);
  await seed.assignment(object);
  const reader = api.as(await seed.contactSession(await seed.contact(organization, mine)));
  const blocker = new Client({ connectionString: api.database.ownerUrl });
  await blocker.connect();
  // Root fields run one after the other in one snapshot: the second waits here, while the switch goes off.
  await blocker.query('begin');
  await blocker.query('lock table invoice in access exclusive mode');
  const inFlight = reader.send(
    `{ a: assignments { totalCount } invoices { totalCount } b: assignments { totalCount } }`,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await seed.sql(`update customer set show_assignments = false where id = $1`, [mine]);
  await blocker.query('rollback');
  await blocker.end();
  const { data } = await inFlight;
  expect([data.a.totalCount, data.b.totalCount]).toEqual([1, 1]);
  expect((await reader.ok(`{ assignments { totalCount } }`)).assignments.totalCount).toBe(0);
});

test('abandoned expensive query: cancelled', async () => {
  const blocker = new Client({ connectionString: api.database.ownerUrl });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table ticket in access exclusive mode');
  const begun = Date.now();
  const answer = await contact.send('{ tickets { totalCount } }');
  expect([answer.status, answer.errors[0]!.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  expect(Date.now() - begun).toBeLessThan(7_000);
  const [row] = await api.seed.sql<{ running: number }>(
    `select count(*)::int as running from pg_stat_activity where datname = current_database() and usename = 'kundenportal_app' and wait_event_type = 'Lock'`,
  );
  expect(row!.running).toBe(0);
  await blocker.query('rollback');
  await blocker.end();
  expect((await contact.send('{ tickets { totalCount } }')).status).toBe(200);
});

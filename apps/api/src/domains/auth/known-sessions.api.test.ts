import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const WHO = `{ viewer { kind customer { name } contact { name } } tickets { nodes { subject } } }`;

/** Somebody who is a contact of two customers, and their session, which the API has seen before. */
async function contactOfTwo() {
  const { seed } = api;
  const organization = await seed.organization();
  const customers = [
    await seed.customer(organization, { name: 'Erster' }),
    await seed.customer(organization, { name: 'Zweiter' }),
  ] as const;
  const contacts = [
    await seed.contact(organization, customers[0]),
    await seed.contact(organization, customers[1]),
  ] as const;
  await seed.ticket(organization, customers[0], { subject: 'Vom ersten' });
  await seed.ticket(organization, customers[1], { subject: 'Vom zweiten' });
  const token = await seed.contactSession(contacts[0]);
  await seed.contactSession(contacts[1]);
  const [{ id: membership }] = (await seed.sql(`select id from membership where contact_id = $1`, [
    contacts[1],
  ])) as [{ id: string }];
  const client = api.as(token);
  for (let n = 0; n < 3; n += 1) expect((await client.ok(WHO)).viewer.customer.name).toBe('Erster');
  const change = (sql: string, ...values: string[]) =>
    seed.sql(sql, [...values, ...(sql.includes('session') ? [contacts[0]] : [])]);
  return { client, contacts, membership, change };
}

const OF_CONTACT = `(select id from membership where contact_id = `;

test('a session that was turned to another customer is answered as that customer, with the next request', async () => {
  const { client, membership, change } = await contactOfTwo();
  await change(`update session set membership_id = $1 where membership_id = ${OF_CONTACT}$2)`, membership);
  const answer = await client.ok(WHO);
  expect(answer.viewer.customer.name).toBe('Zweiter');
  expect(answer.tickets.nodes).toEqual([{ subject: 'Vom zweiten' }]);
});

test('a session that ended is nobody, with the next request', async () => {
  const { client, change } = await contactOfTwo();
  await change(`delete from session where membership_id = ${OF_CONTACT}$1)`);
  const answer = await client.send(WHO);
  expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect(answer.text).not.toMatch(/Vom|Erster/);
  expect((await client.ok('{ viewer { kind } }')).viewer.kind).toBe('NOBODY');
});

test('a contact who was revoked sees nothing, with the next request', async () => {
  const { client, contacts, change } = await contactOfTwo();
  await change(`update contact set access_revoked_at = now() where id = $1`, contacts[0]);
  const answer = await client.send(WHO);
  expect(answer.text).not.toMatch(/Vom|Erster/);
  expect(answer.data.viewer).toEqual({ kind: 'ACCOUNT', customer: null, contact: null });
});

test('a new name shows with the next request', async () => {
  const { client, contacts, change } = await contactOfTwo();
  await change(`update contact set name = 'Frau Neu' where id = $1`, contacts[0]);
  expect((await client.ok(WHO)).viewer.contact.name).toBe('Frau Neu');
});

test('nothing is changed by a guess: a mutation asks first whose session it is', async () => {
  const { client, change } = await contactOfTwo();
  await change(`delete from session where membership_id = ${OF_CONTACT}$1)`);
  const answer = await client.send(
    `mutation { ticketCreate(input: { subject: "x", description: "y", category: OTHER, idempotencyKey: "a" }) { ticket { id } } }`,
  );
  expect([answer.errors[0]!.extensions.code, answer.data]).toEqual(['UNAUTHENTICATED', null]);
  const [row] = await api.seed.sql<{ count: number }>(
    `select count(*)::int as count from ticket where subject = 'x'`,
  );
  expect(row!.count).toBe(0);
});

test('the schema is read by nobody whose session has ended', async () => {
  const { client, change } = await contactOfTwo();
  expect((await client.ok('{ schema: __schema { queryType { name } } }')).schema.queryType.name).toBe(
    'Query',
  );
  await change(`delete from session where membership_id = ${OF_CONTACT}$1)`);
  expect((await client.send('{ __schema { queryType { name } } }')).status).toBe(400);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { sentBy, sessionNoted } from '../../../test/sent.ts';
import { ReadBatch } from './read-batch.ts';

let api: TestApi;
let organization: string;
beforeAll(async () => {
  api = await startApi();
  organization = await api.seed.organization();
});
afterAll(() => api.close());

/** How often a change goes to the database: to read before and after it, and to write. */
async function countOf(token: string, query: string, variables: (turn: number) => Record<string, unknown>) {
  const client = api.as(token);
  for (let turn = 0; turn < 2; turn += 1) await client.ok(query, variables(turn));
  await sessionNoted(api);
  const sent = await sentBy(async () => {
    const answer = await client.ok(query, variables(2));
    expect(Object.values(answer)).toEqual([expect.objectContaining({ errors: [] })]);
  });
  const reads = sent.filter((one) => one instanceof ReadBatch).length;
  // The snapshot that was read last is given back beside the answer.
  const writes = sent.filter((one) => typeof one === 'string' && one !== 'rollback');
  return { reads, writes };
}

test('a change of a customer is as many ways to the database with thirty contacts as with one', async () => {
  const { seed } = api;
  const office = await seed.staffSession(organization);
  for (const contacts of [1, 30]) {
    const customer = await seed.customer(organization);
    for (let n = 0; n < contacts; n += 1)
      await seed.contactSession(await seed.contact(organization, customer));
    const { reads, writes } = await countOf(
      office,
      'mutation ($id: ID!, $note: String) { customerUpdate(id: $id, input: { note: $note }) { customer { note } errors { code } } }',
      (turn) => ({ id: customer, note: `Schlüssel ${turn}` }),
    );
    expect(writes).toHaveLength(7);
    expect(reads).toBe(2);
  }
});

test('a comment of a contact', async () => {
  const { seed } = api;
  const customer = await seed.customer(organization);
  const contact = await seed.contact(organization, customer);
  const ticket = await seed.ticket(organization, customer, { author_contact_id: contact });
  const { reads, writes } = await countOf(
    await seed.contactSession(contact),
    'mutation ($id: ID!, $body: String!) { ticketCommentAdd(id: $id, input: { body: $body }) { ticket { id } errors { code } } }',
    (turn) => ({ id: ticket, body: `Frage ${turn}` }),
  );
  expect(writes).toHaveLength(6);
  expect(reads).toBe(2);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { sentBy, sessionNoted } from '../../../test/sent.ts';
import { ReadBatch } from '../db/read-batch.ts';

let api: TestApi;
let tokens: Record<'office' | 'contact', string>;
let ticket: string;
beforeAll(async () => {
  api = await startApi();
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const executors = [
    await seed.executor(organization),
    await seed.executor(organization),
    await seed.executor(organization),
  ];
  for (let i = 0; i < 60; i += 1) {
    const object = await seed.object(organization, customer);
    const assignment = await seed.assignment(object, {}, executors);
    await seed.invoice(organization, customer, [object]);
    for (let n = 0; n < 2; n += 1) {
      ticket = await seed.ticket(organization, customer, { object_id: object });
      await seed.row('ticket_assignment', {
        ticket_id: ticket,
        assignment_id: assignment,
        organization_id: organization,
        customer_id: customer,
      });
    }
  }
  tokens = {
    office: await seed.staffSession(organization),
    contact: await seed.contactSession(await seed.contact(organization, customer)),
  };
}, 120_000);
afterAll(() => api.close());

const ROW = `id title object { name } executors { displayName }`;

/** The pages of the two views, with the number of lists and records that they show at once. */
const pages: readonly [who: 'office' | 'contact', name: string, reads: number, query: string][] = [
  [
    'contact',
    'the frame',
    2,
    `{ viewer { kind organization { name } contact { name } customer { name } menu { invoices } } account { name memberships { customerName usable } } }`,
  ],
  [
    'contact',
    'the home page',
    3,
    `query ($first: Int) { assignments(first: $first) { nodes { ${ROW} } } tickets(first: $first) { totalCount nodes { number object { name } room { name } } } invoices(first: $first) { totalCount nodes { number overdue grossAmount { minorUnits } } } }`,
  ],
  [
    'contact',
    'assignments',
    1,
    `query ($first: Int) { assignments(first: $first) { totalCount nodes { ${ROW} customer { name } tickets { number object { name } } } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'contact',
    'invoices',
    1,
    `query ($first: Int) { invoices(first: $first) { totalCount nodes { number objects { name } pdf { name } } pageInfo { endCursor } } }`,
  ],
  [
    'contact',
    'one ticket',
    1,
    `query ($id: ID!, $first: Int) { ticket(id: $id) { number files { name } assignments { ${ROW} } comments(first: $first) { nodes { body files { name } } } events(first: $first) { nodes { kind } } viewerCan { reopen } } }`,
  ],
  [
    'office',
    'customers, searched',
    1,
    `query ($first: Int) { customers(first: $first, filter: { search: "e" }) { totalCount nodes { number contacts(first: 1) { totalCount } objects(first: 1) { totalCount } } pageInfo { hasNextPage } } }`,
  ],
  [
    'office',
    'the ticket inbox',
    1,
    `query ($first: Int) { tickets(first: $first, filter: { status: [NEW, PLANNED] }) { totalCount nodes { number doneProposed customer { name } object { name } } pageInfo { endCursor } } }`,
  ],
  [
    'office',
    'assignments',
    1,
    `query ($first: Int) { assignments(first: $first) { totalCount edges { cursor node { ${ROW} customer { name } tickets { number } } } } }`,
  ],
];

test.each(pages)(
  '%s, %s: one way to the database, with one statement for each list or record, whatever their size',
  async (who, _name, reads, query) => {
    for (const first of [5, 50]) {
      const client = api.as(tokens[who]);
      const variables = { first, id: ticket };
      await client.ok(query, variables);
      await sessionNoted(api);
      const sent = await sentBy(() => client.ok(query, variables));
      expect(sent).toEqual([expect.any(ReadBatch)]);
      const [session, ...statements] = (sent[0] as ReadBatch).reads;
      // Whose session it is, confirmed in the same transaction; see `domains/auth/known-sessions.ts`.
      expect(session!.statement.text).toMatch(/\btoken_hash\b/);
      expect(statements).toHaveLength(reads);
      // Prepared: planned by the connection once, not for every request.
      for (const { statement } of statements) expect(statement.name).toMatch(/^s\d+$/);
    }
  },
);

test('a page holds what was asked for, row by row', async () => {
  const { assignments } = await api.as(tokens.contact).ok(pages[2]![3], { first: 50 });
  expect([assignments.nodes.length, assignments.totalCount]).toEqual([50, 60]);
  for (const node of assignments.nodes) {
    expect([node.object.name, node.customer.name]).toEqual([expect.any(String), expect.any(String)]);
    expect([node.tickets.length, node.executors.length]).toEqual([2, 3]);
  }
});

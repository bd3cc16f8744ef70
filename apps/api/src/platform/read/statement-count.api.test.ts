import { createRequire } from 'node:module';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';

let api: TestApi;
let tokens: Record<'office' | 'contact', string>;
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
    for (let n = 0; n < 2; n += 1) {
      const ticket = await seed.ticket(organization, customer, { object_id: object });
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

const PAGE = `query ($first: Int) { assignments(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id title object { name } customer { name } tickets { number object { name } } executors { displayName } } } }`;

/** What a transaction says besides its work: its begin, its role, its settings and its end. */
const OWN = /^\s*(begin|start transaction|set |select set_config|commit|rollback|release)/i;

// MikroORM may bring a copy of the driver of its own.
const ofOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))(
  'pg',
) as typeof pg;
const clients = [...new Set([pg.Client, ofOrm.Client])];

/** Every statement that goes to PostgreSQL while `work` runs, as the driver sends it. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const spies = clients.map((client) => {
    const { query } = client.prototype;
    return vi.spyOn(client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [first] = args;
      sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
      return Reflect.apply(query, this, args) as never;
    });
  });
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return sent;
}

test.each(['office', 'contact'] as const)(
  'a page of assignments with object, customer, tickets and executors is one statement, whatever its size (%s)',
  async (who) => {
    const counts: number[] = [];
    for (const first of [5, 50]) {
      const client = api.as(tokens[who]);
      await client.ok(PAGE, { first });
      const sent = await statementsOf(async () => {
        const { assignments } = await client.ok(PAGE, { first });
        expect(assignments.nodes).toHaveLength(first);
        expect(assignments.totalCount).toBe(60);
        for (const node of assignments.nodes) {
          expect([node.object.name, node.customer.name]).toEqual([expect.any(String), expect.any(String)]);
          expect([node.tickets.length, node.executors.length]).toEqual([2, 3]);
        }
      });
      // Who asks is looked up first, outside the transaction; see `domains/auth/session-lookup.ts`.
      const ofRead = sent.filter((text) => !/\btoken_hash\b|^update session/i.test(text));
      expect(ofRead.filter((text) => OWN.test(text))).toHaveLength(4);
      const reads = ofRead.filter((text) => !OWN.test(text));
      expect(reads).toHaveLength(1);
      expect(reads[0]).toMatch(/^select .*"assignment"/s);
      counts.push(ofRead.length);
    }
    expect(counts).toEqual([5, 5]);
  },
);

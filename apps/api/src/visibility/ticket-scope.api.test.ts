import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { load } from '../../test/noninterference/load.ts';
import { viewerCases } from '../../test/noninterference/viewers.ts';
import { worldOf, type World } from '../../test/noninterference/world.ts';
import { ROLES } from '../platform/db/roles.ts';
import { portalScope } from './portal-scope.ts';

const worlds = viewerCases.map(worldOf);
let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  await load(
    database.ownerUrl,
    worlds.map((world) => world.rows),
  );
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function textsOf(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(sql, values);
  return rows.map(({ text }) => text).toSorted();
}

const HANGING = {
  ticket_comment: { id: 'id', seen: `ticket_id = any($1) and not internal` },
  ticket_event: {
    id: 'id',
    seen: `ticket_id = any($1) and not internal and kind in ('CREATED', 'STATUS_CHANGED')`,
  },
  ticket_assignment: {
    id: `ticket_id || ' ' || assignment_id`,
    seen: `ticket_id = any($1) and assignment_id = any($2)`,
  },
  file: {
    id: 'id',
    seen: `ticket_id = any($1) and (ticket_comment_id is null or exists (select from ticket_comment m where m.id = ticket_comment_id and not m.internal))`,
  },
};
type Table = keyof typeof HANGING;
const tables = Object.keys(HANGING) as Table[];

/** What the contact of a world sees, table by table, as row security says. */
async function seenIn({ organization, me }: World) {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.organization_id', $1, true), set_config('app.contact_id', $2, true)`,
      [organization.id, me.id],
    );
    await client.query(`set local role ${ROLES.portal}`);
    for (const statement of portalScope.statements) await client.query(statement);
    const tickets = await textsOf(`select id::text as text from ticket`);
    const assignments = await textsOf(`select id::text as text from assignment`);
    const hanging = {} as Record<Table, string[]>;
    for (const table of tables)
      hanging[table] = await textsOf(
        `select (${HANGING[table].id})::text as text from ${table}${table === 'file' ? ' where ticket_id is not null' : ''}`,
      );
    return { tickets, assignments, hanging };
  } finally {
    await client.query('rollback');
  }
}

test.for(worlds)('$name: what hangs on a ticket is seen exactly where the ticket is', async (world) => {
  const { tickets, assignments, hanging } = await seenIn(world);
  for (const table of tables) {
    const { id, seen } = HANGING[table];
    const values = table === 'ticket_assignment' ? [tickets, assignments] : [tickets];
    const expected = await textsOf(`select (${id})::text as text from ${table} where ${seen}`, values);
    expect([table, hanging[table]]).toEqual([table, expected]);
  }
});

test('in these worlds some of it is seen and some is not', async () => {
  const counts = new Map<Table, Set<number>>(tables.map((table) => [table, new Set()]));
  for (const world of worlds) {
    const { hanging } = await seenIn(world);
    for (const table of tables) counts.get(table)!.add(hanging[table].length);
  }
  // Nothing, all of it, and what only some contacts see.
  for (const [table, sizes] of counts)
    expect([table, sizes.size > 2, sizes.has(0)]).toEqual([table, true, true]);
});

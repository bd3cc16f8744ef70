import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { WritingClient } from './writing-client.ts';

let database: TestDatabase;
let client: WritingClient;
/** What went over the wire, one entry for each message. */
let sent: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  client = new WritingClient({ connectionString: database.ownerUrl });
  await client.connect();
  const { connection } = client as unknown as { connection: { query(text: string): void } };
  const query = connection.query.bind(connection);
  connection.query = (text) => {
    sent.push(text);
    query(text);
  };
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const say = async (text: string, values?: unknown[]) => {
  const { rows } = await (client as unknown as { query: Say }).query(text, values);
  return rows;
};
type Say = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

const begin = async () => {
  sent = [];
  await say('begin');
  await say(`select set_config('app.contact_id', 'c', true)`);
  await say(`set local role "kundenportal_portal"`);
};

test('what sets a transaction up goes out with its first statement, and the last role with the commit', async () => {
  await begin();
  expect(sent).toEqual([]);
  expect(await say(`select current_user as role, current_setting('app.contact_id') as contact`)).toEqual([
    { role: 'kundenportal_portal', contact: 'c' },
  ]);
  await say(`set local role "kundenportal_worker"`);
  expect(await say('select current_user as role')).toEqual([{ role: 'kundenportal_worker' }]);
  await say(`set local role "kundenportal_portal"`);
  await say('commit');
  expect(sent).toHaveLength(3);
  sent = [];
  expect(await say(`select current_user as role, current_setting('app.contact_id') as contact`)).not.toEqual([
    { role: 'kundenportal_portal', contact: 'c' },
  ]);
});

test('values go along with their own statement', async () => {
  await begin();
  expect(await say('select current_user as role, $1::int as number', [7])).toEqual([
    { role: 'kundenportal_portal', number: 7 },
  ]);
  await say('rollback');
});

test('a transaction in which nothing was said is never begun', async () => {
  for (const end of ['commit', 'rollback']) {
    await begin();
    await say(end);
    expect(sent).toEqual([]);
  }
});

test('what cannot be set up fails the statement, and nothing of it is left after the rollback', async () => {
  await begin();
  await say(`set local role "nobody_at_all"`);
  await expect(say('select 1')).rejects.toThrow('nobody_at_all');
  await expect(say('select 2')).rejects.toThrow('can only be ended');
  // Held back when the transaction had failed already: the rollback must get through.
  await say(`set local role "kundenportal_staff"`);
  await say('rollback');
  const [row] = await say('select current_user as role');
  expect(row!.role).not.toMatch(/^kundenportal_(portal|staff)$/);
});

test('when the beginning itself cannot be read, nothing is said outside of a transaction', async () => {
  await begin();
  await expect(say('select select')).rejects.toThrow('syntax error');
  sent = [];
  await expect(say('select current_user as role')).rejects.toThrow('can only be ended');
  expect(sent).toEqual([]);
  await say('rollback');
  await begin();
  expect(await say('select current_user as role')).toEqual([{ role: 'kundenportal_portal' }]);
  await say('commit');
});

test('a commit after a beginning that went wrong does not say that it was one', async () => {
  await begin();
  await expect(say('select select')).rejects.toThrow('syntax error');
  const answer = await (client as unknown as { query(text: string): Promise<{ command: string }> }).query(
    'commit',
  );
  expect(answer.command).toBe('ROLLBACK');
});

test('what is no plain text does not go out past what is held back', async () => {
  await begin();
  const query = client.query.bind(client) as unknown as (...args: unknown[]) => unknown;
  expect(() => query({ text: 'select current_user' })).toThrow('only text');
  expect(() => query('select current_user', [], () => undefined)).toThrow('only text');
  expect(sent).toEqual([]);
  await say('rollback');
  expect(await query({ text: 'select 1 as one' })).toMatchObject({ rows: [{ one: 1 }] });
});

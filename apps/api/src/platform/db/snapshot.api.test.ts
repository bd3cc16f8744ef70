import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ROLES } from './roles.ts';
import { AssumptionFailed, Snapshot } from './snapshot.ts';

let api: TestApi;
let organization: string;
let staff: { role: string; variables: Record<string, string>; readOnly: boolean };
beforeAll(async () => {
  api = await startApi();
  organization = await api.seed.organization({ name: 'Glanzwerk' });
  staff = { role: ROLES.staff, variables: { 'app.organization_id': organization }, readOnly: false };
});
afterAll(() => api.close());

const NAME = `select json_build_object('name', name) as value from organization`;
const STATE = `select json_build_object('role', current_user, 'organization', current_setting('app.organization_id', true),
  'isolation', current_setting('transaction_isolation'), 'readOnly', current_setting('transaction_read_only'),
  'begun', transaction_timestamp()) as value`;

const rename = (name: string) =>
  api.seed.sql(`update organization set name = $2 where id = $1`, [organization, name]);

test('reads of the same moment share one read-only snapshot, each in its own role', async () => {
  const snapshot = new Snapshot(api.services.reads, true);
  const portal = { role: ROLES.portal, variables: {}, readOnly: true };
  const [first, second, nothing] = (await Promise.all([
    snapshot.read(staff, STATE, []),
    snapshot.read(portal, STATE, []),
    snapshot.read(portal, NAME, []),
  ])) as [Record<string, unknown>, Record<string, unknown>, null];
  const shared = { isolation: 'repeatable read', readOnly: 'on', begun: first.begun };
  expect(first).toEqual({ ...shared, role: ROLES.staff, organization });
  expect(second).toEqual({ ...shared, role: ROLES.portal, organization: '' });
  expect(nothing).toBeNull();
});

test('what a transaction acted as ends with it', async () => {
  await new Snapshot(api.services.reads, true).read(staff, NAME, []);
  const client = await api.services.reads.connect();
  try {
    const { rows } = await client.query<{ value: Record<string, unknown> }>(STATE);
    expect(rows[0]!.value).toMatchObject({ role: ROLES.app, organization: '' });
    await expect(client.query(`select from organization`)).rejects.toThrow(/permission denied/);
  } finally {
    client.release();
  }
});

test('a write is refused by the database, and nothing changed', async () => {
  const write = `with changed as (update organization set name = 'Anders' returning name) select json_agg(name) as value from changed`;
  const snapshot = new Snapshot(api.services.reads, true);
  await expect(snapshot.read(staff, write, [])).rejects.toMatchObject({ code: '25006' });
  expect(await new Snapshot(api.services.reads, true).read(staff, NAME, [])).toEqual({ name: 'Glanzwerk' });
});

test('a read that fails takes those after it along, and the connection works on', async () => {
  for (let round = 0; round < 3; round += 1) {
    const snapshot = new Snapshot(api.services.reads, true);
    const results = await Promise.allSettled([
      snapshot.read(staff, NAME, []),
      snapshot.read(
        staff,
        `select to_json(1 / (length(name) - length(name))) as value from organization`,
        [],
      ),
      snapshot.read(staff, `select to_json(${round}) as value`, []),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(
      await new Snapshot(api.services.reads, true).read(staff, `select to_json(${round}) as value`, []),
    ).toBe(round);
  }
});

test('a statement whose closing was lost behind a failed read can be used again', async () => {
  const read = (sql: string) => new Snapshot(api.services.reads, true).read(staff, sql, []);
  const numbers = Array.from({ length: 110 }, (_, n) => n);
  const statement = (n: number) => `select to_json(${n} + 0) as value`;
  // The second time it has a name, and the connection keeps it.
  for (const n of numbers) for (let time = 0; time < 2; time += 1) expect(await read(statement(n))).toBe(n);
  // The connection keeps a hundred: the first one is sent anew and pushes another out, but the database reads neither.
  const snapshot = new Snapshot(api.services.reads, true);
  const fault = `select to_json(1 / (length(name) - length(name))) as value from organization`;
  const both = [snapshot.read(staff, fault, []), snapshot.read(staff, statement(0), [])];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  for (const n of numbers) expect(await read(statement(n))).toBe(n);
});

test('reads that depend on each other see the same state, until the snapshot ends', async () => {
  const snapshot = new Snapshot(api.services.reads, false);
  expect(await snapshot.read(staff, NAME, [])).toEqual({ name: 'Glanzwerk' });
  await rename('Umbenannt');
  expect(await snapshot.read(staff, NAME, [])).toEqual({ name: 'Glanzwerk' });
  snapshot.end();
  expect(await new Snapshot(api.services.reads, true).read(staff, NAME, [])).toEqual({ name: 'Umbenannt' });
  await rename('Glanzwerk');
});

test('a read of an operation that was given up keeps no connection', async () => {
  const rounds = Array.from({ length: 15 }, () => {
    const snapshot = new Snapshot(api.services.reads, false);
    const late = snapshot.read(staff, NAME, []);
    snapshot.end();
    return late;
  });
  expect(await Promise.all(rounds)).toEqual(rounds.map(() => ({ name: 'Glanzwerk' })));
});

test('what was taken for granted is confirmed first; if it is not so, nothing that was read is handed out', async () => {
  const asked: unknown[] = [];
  const assumption = (name: string) => ({
    session: staff,
    sql: NAME,
    values: [],
    holds: (value: unknown) => asked.push(value) > 0 && (value as { name: string }).name === name,
    failed: () => undefined,
  });
  const right = new Snapshot(api.services.reads, true, assumption('Glanzwerk'));
  expect(await right.read(staff, NAME, [])).toEqual({ name: 'Glanzwerk' });
  const wrong = new Snapshot(api.services.reads, true, assumption('Nordlicht'));
  await expect(wrong.read(staff, NAME, [])).rejects.toThrow(AssumptionFailed);
  expect(asked).toEqual([{ name: 'Glanzwerk' }, { name: 'Glanzwerk' }]);
});

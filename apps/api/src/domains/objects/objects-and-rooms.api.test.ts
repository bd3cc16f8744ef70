import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ADDRESS, byId, create, problems, update } from '../../../test/mutations.ts';
import { auditActions, stateOf } from '../../../test/state.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const OBJECT =
  'id number name note archivedAt visibility { assignments invoices executors } address { city country } customer { id }';
const objectCreate = create('objectCreate', 'object', OBJECT);
const objectUpdate = update('objectUpdate', 'object', OBJECT);
const roomCreate = create('roomCreate', 'room', 'id name floor object { id }');
const roomUpdate = update('roomUpdate', 'room', 'id name floor');

async function office(plan = 'PRO') {
  const organization = await api.seed.organization({ plan });
  const customer = await api.seed.customer(organization);
  return { organization, customer, client: api.as(await api.seed.staffSession(organization)) };
}

test('an object is added with flags on and the customer’s next number, and changed field by field', async () => {
  const { organization, customer, client } = await office();
  await api.seed.object(organization, customer, { number: '41' });
  await api.seed.object(organization, await api.seed.customer(organization), { number: '900' });
  const { payload } = await client.ok(objectCreate, {
    input: { customerId: customer, name: 'Rathaus', address: ADDRESS, visibility: { executors: false } },
  });
  expect(payload.errors).toEqual([]);
  expect(payload.object).toMatchObject({
    number: '42',
    visibility: { assignments: true, invoices: true, executors: false },
    customer: { id: customer },
  });
  const { id } = payload.object;
  const changed = await client.ok(objectUpdate, {
    id,
    input: { note: 'Schlüssel\nim Büro', visibility: { assignments: false } },
  });
  expect(changed.payload.object).toMatchObject({
    name: 'Rathaus',
    note: 'Schlüssel\nim Büro',
    visibility: { assignments: false, invoices: true, executors: false },
  });
  await client.ok(byId('objectArchive', 'object'), { id });
  await client.ok(byId('objectArchive', 'object'), { id });
  expect((await client.ok(byId('objectRestore', 'object'), { id })).payload.object.archivedAt).toBeNull();
  expect(await auditActions(api.seed, organization)).toEqual([
    'object.archive',
    'object.create',
    'object.restore',
    'object.update',
    'visibility.change',
  ]);
});

test('object numbers are unique in the customer, also for four at once, and free in the next one', async () => {
  const { organization, customer, client } = await office();
  const add = (input: Record<string, unknown>) =>
    client.ok(objectCreate, { input: { customerId: customer, name: 'X', address: ADDRESS, ...input } });
  const answers = await Promise.all(Array.from({ length: 4 }, () => add({ number: 'A1' })));
  expect(answers.filter((answer) => answer.payload.object)).toHaveLength(1);
  expect(answers.filter((answer) => problems(answer.payload)[0] === 'input.number: TAKEN')).toHaveLength(3);
  const counted = await Promise.all(Array.from({ length: 4 }, () => add({})));
  expect(counted.map((answer): string => answer.payload.object.number).toSorted()).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
  const other = await add({ customerId: await api.seed.customer(organization), number: 'A1' });
  expect(other.payload.errors).toEqual([]);
  const [first] = counted;
  const before = await stateOf(api.seed, organization);
  expect(
    problems(
      (await client.ok(objectUpdate, { id: first!.payload.object.id, input: { number: 'A1', name: '' } }))
        .payload,
    ),
  ).toEqual(['input.name: REQUIRED', 'input.number: TAKEN']);
  expect(await stateOf(api.seed, organization)).toBe(before);
});

test('without PRO a flag of an object can be taken away, not turned on', async () => {
  const { organization, customer, client } = await office('BASIC');
  const id = await api.seed.object(organization, customer, { show_invoices: false });
  expect(
    problems((await client.ok(objectUpdate, { id, input: { visibility: { invoices: true } } })).payload),
  ).toEqual(['input.visibility.invoices: PLAN_REQUIRED']);
  expect(
    (await client.ok(objectUpdate, { id, input: { visibility: { assignments: false } } })).payload.errors,
  ).toEqual([]);
});

test('an archived customer gets no objects', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization, { archived_at: new Date() });
  const { payload } = await client.ok(objectCreate, {
    input: { customerId: customer, name: 'X', address: ADDRESS },
  });
  expect(problems(payload)).toEqual(['input.customerId: TRANSITION_NOT_ALLOWED']);
});

test('a room is added, changed, put away and brought back; its name is unique in the object', async () => {
  const { organization, customer, client } = await office();
  const object = await api.seed.object(organization, customer);
  const add = (input: Record<string, unknown>) =>
    client.ok(roomCreate, { input: { objectId: object, name: 'Küche', ...input } });
  const answers = await Promise.all(Array.from({ length: 4 }, () => add({ floor: 'EG' })));
  const [made] = answers.filter((answer) => answer.payload.room);
  expect(answers.filter((answer) => problems(answer.payload)[0] === 'input.name: TAKEN')).toHaveLength(3);
  expect(made!.payload.room).toMatchObject({ name: 'Küche', floor: 'EG', object: { id: object } });
  expect(problems((await add({ name: 'a\tb', floor: 'x'.repeat(41) })).payload)).toEqual([
    'input.floor: TOO_LONG',
    'input.name: INVALID',
  ]);
  const { id } = made!.payload.room;
  expect((await client.ok(roomUpdate, { id, input: { floor: '' } })).payload.room).toMatchObject({
    name: 'Küche',
    floor: null,
  });
  await api.seed.room(object, { name: 'Flur' });
  expect(problems((await client.ok(roomUpdate, { id, input: { name: 'Flur' } })).payload)).toEqual([
    'input.name: TAKEN',
  ]);
  expect((await client.ok(byId('roomArchive', 'room'), { id })).payload.room.archivedAt).not.toBeNull();
  expect((await client.ok(byId('roomRestore', 'room'), { id })).payload.room.archivedAt).toBeNull();
  expect(await auditActions(api.seed, organization)).toEqual([
    'room.archive',
    'room.create',
    'room.restore',
    'room.update',
  ]);
});

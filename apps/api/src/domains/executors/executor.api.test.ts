import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { byId, create, problems, update } from '../../../test/mutations.ts';
import { auditActions, stateOf } from '../../../test/state.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const EXECUTOR = 'id displayName kind legalName email phone note archivedAt';
const executorCreate = create('executorCreate', 'executor', EXECUTOR);
const executorUpdate = update('executorUpdate', 'executor', EXECUTOR);

test('an executor is added, changed, put away and brought back', async () => {
  const organization = await api.seed.organization();
  const client = api.as(await api.seed.staffSession(organization));
  const input = {
    displayName: 'Ute',
    kind: 'SUBCONTRACTOR',
    legalName: 'Ute Meyer GmbH',
    email: 'Ute@Meyer.example',
    phone: '1',
    note: 'a\nb',
  };
  const { payload } = await client.ok(executorCreate, { input });
  expect(payload).toMatchObject({
    executor: { ...input, email: 'ute@meyer.example', archivedAt: null },
    errors: [],
  });
  const { id } = payload.executor;
  expect(
    (await client.ok(executorUpdate, { id, input: { kind: 'EMPLOYEE', note: null } })).payload.executor,
  ).toMatchObject({ displayName: 'Ute', kind: 'EMPLOYEE', note: null });
  expect(
    (await client.ok(byId('executorArchive', 'executor'), { id })).payload.executor.archivedAt,
  ).not.toBeNull();
  expect(
    (await client.ok(byId('executorRestore', 'executor'), { id })).payload.executor.archivedAt,
  ).toBeNull();
  expect(await auditActions(api.seed, organization)).toEqual([
    'executor.archive',
    'executor.create',
    'executor.restore',
    'executor.update',
  ]);
  const before = await stateOf(api.seed, organization);
  const refused = await client.ok(executorUpdate, {
    id,
    input: { displayName: '', email: 'x', phone: '1'.repeat(41) },
  });
  expect(problems(refused.payload)).toEqual([
    'input.displayName: REQUIRED',
    'input.email: INVALID',
    'input.phone: TOO_LONG',
  ]);
  expect(await stateOf(api.seed, organization)).toBe(before);
});

test('a contact gets the display name and the kind of an executor, through no door more', async () => {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const executor = await seed.executor(organization, {
    display_name: 'Ute',
    legal_name: 'Geheim',
    email: 'g@g.example',
    phone: '0123',
    note: 'Geheim',
  });
  await seed.executor(organization, { display_name: 'Unbeteiligt' });
  await seed.assignment(await seed.object(organization, customer), {}, [executor]);
  const client = api.as(await seed.contactSession(await seed.contact(organization, customer)));
  const only = {
    id: executor,
    displayName: 'Ute',
    kind: 'EMPLOYEE',
    legalName: null,
    email: null,
    phone: null,
    note: null,
    archivedAt: null,
  };
  const answer = await client.ok(
    `query ($id: ID!) { executor(id: $id) { ${EXECUTOR} } executors { nodes { ${EXECUTOR} } } }`,
    { id: executor },
  );
  expect(answer.executor).toEqual(only);
  expect(answer.executors.nodes).toEqual([only]);
});

test('an archived executor is not in the list unless asked for, and stays on what was carried out', async () => {
  const organizationId = await api.seed.organization();
  const customer = await api.seed.customer(organizationId);
  const object = await api.seed.object(organizationId, customer);
  const gone = await api.seed.executor(organizationId, { display_name: 'Früher', archived_at: new Date() });
  const here = await api.seed.executor(organizationId, { display_name: 'Heute' });
  await api.seed.assignment(object, { status: 'DONE' }, [gone, here]);
  const list = async (token: string, filter = '') =>
    (await api.as(token).ok(`{ executors${filter} { totalCount nodes { displayName } } }`)).executors;
  const desk = await api.seed.staffSession(organizationId);
  expect(await list(desk)).toEqual({ totalCount: 1, nodes: [{ displayName: 'Heute' }] });
  expect(await list(desk, '(filter: { archived: true })')).toEqual({
    totalCount: 1,
    nodes: [{ displayName: 'Früher' }],
  });
  const contact = await api.seed.contactSession(await api.seed.contact(organizationId, customer));
  expect((await list(contact)).totalCount).toBe(2);
});

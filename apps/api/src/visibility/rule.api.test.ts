import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PAGE = `{ assignments { totalCount nodes { title status object { name customer { name note } } executors { displayName phone } tickets { number } } } }`;

test('a contact sees assignments and executors as far as every level allows', async () => {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const open = await seed.object(organization, customer, { name: 'Offen' });
  const closed = await seed.object(organization, customer, { name: 'Zu', show_assignments: false });
  const anonymous = await seed.object(organization, customer, { name: 'Anonym', show_executors: false });
  const executor = await seed.executor(organization, { display_name: 'Ute', phone: '0123' });
  await seed.assignment(open, { title: 'A' }, [executor]);
  await seed.assignment(open, { title: 'B' });
  await seed.assignment(open, { title: 'Entwurf', status: 'DRAFT' });
  await seed.assignment(closed, { title: 'C' }, [executor]);
  await seed.assignment(anonymous, { title: 'D' }, [executor]);
  const token = await seed.contactSession(await seed.contact(organization, customer));

  const { assignments } = await api.as(token).ok(PAGE);
  expect(assignments.totalCount).toBe(3);
  const byTitle = Object.fromEntries(assignments.nodes.map((node: { title: string }) => [node.title, node]));
  expect(byTitle.A.executors).toEqual([{ displayName: 'Ute', phone: null }]);
  expect(byTitle.B.executors).toEqual([]);
  expect(byTitle.D.executors).toBeNull();
  expect(byTitle.A.object.customer.note).toBeNull();
});

test('the office sees everything of its organization and nothing of another', async () => {
  const { seed } = api;
  const organization = await seed.organization();
  const other = await seed.organization();
  const customer = await seed.customer(organization, { note: 'intern', portal_enabled: false });
  await seed.customer(other);
  const object = await seed.object(organization, customer, { show_assignments: false });
  const executor = await seed.executor(organization, { phone: '0123' });
  await seed.assignment(object, { status: 'DRAFT' }, [executor]);
  const token = await seed.staffSession(organization);
  const office = api.as(token);
  const { customers } = await office.ok(
    `{ customers { totalCount nodes { note portalBlockers contacts { totalCount } } } }`,
  );
  expect(customers).toEqual({
    totalCount: 1,
    nodes: [{ note: 'intern', portalBlockers: ['CONTACT_REQUIRED'], contacts: { totalCount: 0 } }],
  });
  const { assignments } = await office.ok(PAGE);
  expect(assignments.nodes[0]!.executors[0]!.phone).toBe('0123');
});

test('nobody reads anything without a session', async () => {
  const answer = await api.as().send(PAGE);
  expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.as().ok(`{ viewer { kind customer { name } } account { id } }`)).viewer).toEqual({
    kind: 'NOBODY',
    customer: null,
  });
});

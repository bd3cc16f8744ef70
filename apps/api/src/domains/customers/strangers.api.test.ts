import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ADDRESS, byId, create, customerCreate, customerUpdate, update } from '../../../test/mutations.ts';
import { stateOf } from '../../../test/state.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  api = await startApi();
  world = await open();
});
afterAll(() => api.close());

/** Two organizations: one of them is entered by strangers. */
async function open() {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const contact = await seed.contact(organization, customer);
  const object = await seed.object(organization, customer);
  const staff = await seed.staffSession(organization);
  const [staffMember] = await seed.sql<{ id: string }>(
    `select id from staff_member where organization_id = $1`,
    [organization],
  );
  const other = await seed.organization();
  return {
    organization,
    other,
    staffToken: staff,
    contactToken: await seed.contactSession(contact),
    strangerToken: await seed.staffSession(other),
    ids: {
      customer,
      contact,
      object,
      room: await seed.room(object),
      executor: await seed.executor(organization),
      staffMember: staffMember!.id,
    },
  };
}

type Ids = Awaited<ReturnType<typeof open>>['ids'];

/** Every mutation of the master data, aimed at the rows of the organization, with the field of a foreign id. */
const mutations: Record<
  string,
  { query: string; field?: string; variables: (ids: Ids) => Record<string, unknown> }
> = {
  customerCreate: { query: customerCreate, variables: () => ({ input: { name: 'X', address: ADDRESS } }) },
  customerUpdate: {
    query: customerUpdate,
    field: 'id',
    variables: ({ customer }) => ({ id: customer, input: { name: 'X' } }),
  },
  customerArchive: {
    query: byId('customerArchive', 'customer'),
    field: 'id',
    variables: ({ customer }) => ({ id: customer }),
  },
  customerRestore: {
    query: byId('customerRestore', 'customer'),
    field: 'id',
    variables: ({ customer }) => ({ id: customer }),
  },
  portalAccessRevoke: {
    query: byId('portalAccessRevoke', 'contact'),
    field: 'id',
    variables: ({ contact }) => ({ id: contact }),
  },
  contactArchive: {
    query: byId('contactArchive', 'contact'),
    field: 'id',
    variables: ({ contact }) => ({ id: contact }),
  },
  contactRestore: {
    query: byId('contactRestore', 'contact'),
    field: 'id',
    variables: ({ contact }) => ({ id: contact }),
  },
  objectCreate: {
    query: create('objectCreate', 'object', 'id'),
    field: 'input.customerId',
    variables: ({ customer }) => ({ input: { customerId: customer, name: 'X', address: ADDRESS } }),
  },
  objectUpdate: {
    query: update('objectUpdate', 'object', 'id'),
    field: 'id',
    variables: ({ object }) => ({ id: object, input: { name: 'X' } }),
  },
  objectArchive: {
    query: byId('objectArchive', 'object'),
    field: 'id',
    variables: ({ object }) => ({ id: object }),
  },
  objectRestore: {
    query: byId('objectRestore', 'object'),
    field: 'id',
    variables: ({ object }) => ({ id: object }),
  },
  roomCreate: {
    query: create('roomCreate', 'room', 'id'),
    field: 'input.objectId',
    variables: ({ object }) => ({ input: { objectId: object, name: 'X' } }),
  },
  roomUpdate: {
    query: update('roomUpdate', 'room', 'id'),
    field: 'id',
    variables: ({ room }) => ({ id: room, input: { name: 'X' } }),
  },
  roomArchive: { query: byId('roomArchive', 'room'), field: 'id', variables: ({ room }) => ({ id: room }) },
  roomRestore: { query: byId('roomRestore', 'room'), field: 'id', variables: ({ room }) => ({ id: room }) },
  executorCreate: {
    query: create('executorCreate', 'executor', 'id'),
    variables: () => ({ input: { displayName: 'X', kind: 'EMPLOYEE' } }),
  },
  executorUpdate: {
    query: update('executorUpdate', 'executor', 'id'),
    field: 'id',
    variables: ({ executor }) => ({ id: executor, input: { displayName: 'X' } }),
  },
  executorArchive: {
    query: byId('executorArchive', 'executor'),
    field: 'id',
    variables: ({ executor }) => ({ id: executor }),
  },
  executorRestore: {
    query: byId('executorRestore', 'executor'),
    field: 'id',
    variables: ({ executor }) => ({ id: executor }),
  },
  organizationUpdate: {
    query: create('organizationUpdate', 'organization', 'id'),
    variables: () => ({ input: { name: 'X' } }),
  },
  staffMemberInvite: {
    query: create('staffMemberInvite', 'staffMember', 'id'),
    variables: () => ({ input: { name: 'X', email: 'x@x.example' } }),
  },
  staffMemberArchive: {
    query: byId('staffMemberArchive', 'staffMember'),
    field: 'id',
    variables: ({ staffMember }) => ({ id: staffMember }),
  },
  portalPreviewStart: {
    query: `mutation ($input: PortalPreviewStartInput!) { payload: portalPreviewStart(input: $input) { token errors { field code message } } }`,
    field: 'input.contactId',
    variables: ({ contact }) => ({ input: { contactId: contact } }),
  },
};

describe.each(Object.entries(mutations))('%s', (_name, { query, variables }) => {
  test('is refused to nobody and to a contact, and changes nothing', async () => {
    const before = await stateOf(api.seed, world.organization);
    const nobody = await api.as().send(query, variables(world.ids));
    expect(nobody.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    const contact = await api.as(world.contactToken).send(query, variables(world.ids));
    expect(contact.errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(contact.data?.payload ?? null).toBeNull();
    expect(await stateOf(api.seed, world.organization)).toBe(before);
  });
});

const aimed = Object.entries(mutations).filter(([, { field }]) => field);

describe.each(aimed)('%s', (_name, { query, field, variables }) => {
  test('answers another office byte for byte as if the row did not exist, and changes nothing', async () => {
    const before = (await stateOf(api.seed, world.organization)) + (await stateOf(api.seed, world.other));
    const stranger = api.as(world.strangerToken);
    const foreign = await stranger.send(query, variables(world.ids));
    expect(foreign.data.payload.errors).toEqual([
      { field: field!.split('.'), code: 'NOT_FOUND', message: expect.any(String) },
    ]);
    const nowhere = Object.fromEntries(
      Object.keys(world.ids).map((key) => [key, crypto.randomUUID()]),
    ) as Ids;
    expect((await stranger.send(query, variables(nowhere))).text).toBe(foreign.text);
    const garbage = Object.fromEntries(Object.keys(world.ids).map((key) => [key, `' or 1=1 --`])) as Ids;
    expect((await stranger.send(query, variables(garbage))).text).toBe(foreign.text);
    expect((await stateOf(api.seed, world.organization)) + (await stateOf(api.seed, world.other))).toBe(
      before,
    );
  });
});

test('a contact of another customer or organization cannot be changed through a customer that is mine', async () => {
  const { seed } = api;
  const mine = await seed.customer(world.other);
  const stranger = api.as(world.strangerToken);
  const neighbour = await seed.contact(world.other, await seed.customer(world.other));
  const before = (await stateOf(seed, world.organization)) + (await stateOf(seed, world.other));
  const texts = new Set<string>();
  for (const id of [world.ids.contact, neighbour, crypto.randomUUID()]) {
    const answer = await stranger.send(customerUpdate, {
      id: mine,
      input: { contacts: [{ id, name: 'X' }] },
    });
    expect(answer.data.payload.errors[0]).toMatchObject({
      field: ['input', 'contacts', '0', 'id'],
      code: 'NOT_FOUND',
    });
    texts.add(answer.text);
  }
  expect(texts.size).toBe(1);
  expect((await stateOf(seed, world.organization)) + (await stateOf(seed, world.other))).toBe(before);
});

test('fields that no form has are refused before anything runs', async () => {
  const before = await stateOf(api.seed, world.organization);
  for (const extra of [{ organizationId: world.other }, { id: crypto.randomUUID() }, { plan: 'PRO' }]) {
    const answer = await api
      .as(world.staffToken)
      .send(customerUpdate, { id: world.ids.customer, input: { name: 'X', ...extra } });
    expect(answer.status).toBe(400);
  }
  expect(await stateOf(api.seed, world.organization)).toBe(before);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import type { ApiClient } from '../../../test/client.ts';
import { ADDRESS, customerCreate, customerUpdate, problems } from '../../../test/mutations.ts';
import { auditActions, invitationJobs, stateOf } from '../../../test/state.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function office(plan = 'PRO'): Promise<{ organization: string; client: ApiClient }> {
  const organization = await api.seed.organization({ plan });
  return { organization, client: api.as(await api.seed.staffSession(organization)) };
}

test('one save adds a customer with contacts, portal and flags, and invites exactly who is marked', async () => {
  const { organization, client } = await office();
  const { payload } = await client.ok(customerCreate, {
    input: {
      name: ' Backhaus Nord ',
      address: ADDRESS,
      portalEnabled: true,
      visibility: { assignments: true },
      contacts: [
        { name: 'Ute', email: 'Ute@Backhaus.example', portalAccess: true, locale: 'EN' },
        { name: 'Jan', email: 'jan@backhaus.example' },
        { name: 'Eva' },
      ],
    },
  });
  expect(payload.errors).toEqual([]);
  const { customer } = payload;
  expect(customer).toMatchObject({
    number: '10001',
    name: 'Backhaus Nord',
    kind: 'COMPANY',
    portalEnabled: true,
    visibility: { assignments: true, invoices: false, executors: false },
    address: { ...ADDRESS, country: 'DE' },
  });
  const byName = Object.fromEntries(
    customer.contacts.nodes.map((node: { name: string }) => [node.name, node]),
  );
  expect(byName.Ute).toMatchObject({
    email: 'ute@backhaus.example',
    locale: 'EN',
    portalAccess: true,
    invitation: { status: 'QUEUED', email: 'ute@backhaus.example' },
  });
  expect(byName.Ute.visibility).toEqual({ assignments: true, invoices: true, executors: true });
  expect(byName.Jan).toMatchObject({ portalAccess: false, invitation: null });
  expect(byName.Eva.email).toBeNull();
  const invitations = await api.seed.sql<{ id: string }>(
    `select id from invitation where organization_id = $1`,
    [organization],
  );
  expect(await invitationJobs(api.seed, organization)).toEqual(invitations.map((row) => row.id));
  expect(invitations).toHaveLength(1);
  expect(await auditActions(api.seed, organization)).toEqual([
    'contact.create',
    'contact.create',
    'contact.create',
    'customer.create',
    'invitation.send',
    'portal.enable',
    'visibility.change',
  ]);
});

test('all problems of a save are told at once, each at its field, and nothing is written', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization, { portal_enabled: false, number: '7' });
  await api.seed.customer(organization, { number: '8' });
  const contact = await api.seed.contact(organization, customer, {
    email: 'da@customer.example',
    portal_access: false,
  });
  const before = await stateOf(api.seed, organization);
  const { payload } = await client.ok(customerUpdate, {
    id: customer,
    input: {
      number: '8',
      name: ' ',
      vatId: 'x'.repeat(21),
      note: 'a\u0001b',
      address: { ...ADDRESS, city: '', country: 'Deutschland' },
      contacts: [
        { id: contact, name: 'Neu\nZeile' },
        { email: 'no address', portalAccess: true },
        { name: 'Ohne', portalAccess: true },
        { name: 'Doppelt', email: 'DA@customer.example' },
        { id: crypto.randomUUID(), name: 'Fremd' },
        { id: 'keine-uuid', name: 'Fremd' },
        { name: 'Objekt', limitedToObjects: true, objectIds: [crypto.randomUUID()] },
        { id: contact, phone: '1'.repeat(41) },
      ],
    },
  });
  expect(payload.customer).toBeNull();
  expect(problems(payload)).toEqual([
    'input.address.city: REQUIRED',
    'input.address.country: INVALID',
    'input.contacts.0.name: INVALID',
    'input.contacts.1.email: INVALID',
    'input.contacts.1.name: REQUIRED',
    'input.contacts.2.email: REQUIRED',
    'input.contacts.3.email: TAKEN',
    'input.contacts.4.id: NOT_FOUND',
    'input.contacts.5.id: NOT_FOUND',
    'input.contacts.6.objectIds: NOT_FOUND',
    'input.contacts.7.email: TAKEN',
    'input.contacts.7.id: INVALID',
    'input.contacts.7.phone: TOO_LONG',
    'input.name: REQUIRED',
    'input.note: INVALID',
    'input.number: TAKEN',
    'input.vatId: TOO_LONG',
  ]);
  expect(
    payload.errors.find((error: { field: string[] }) => error.field.join('.') === 'input.contacts.2.email')
      .message,
  ).toContain('E-Mail-Adresse');
  expect(await stateOf(api.seed, organization)).toBe(before);
});

test('a change goes to the audit trail field by field, with before and after', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization, { name: 'Alt', number: '1', show_invoices: false });
  await client.ok(customerUpdate, {
    id: customer,
    input: { name: 'Neu', vatId: 'DE123', visibility: { invoices: true } },
  });
  const rows = await api.seed.sql(
    `select action, subject_kind, subject_id, actor_staff_id is not null as staff, changes from audit_event where organization_id = $1 order by action`,
    [organization],
  );
  expect(rows).toEqual([
    {
      action: 'customer.update',
      subject_kind: 'Customer',
      subject_id: customer,
      staff: true,
      changes: [
        { field: 'name', before: 'Alt', after: 'Neu' },
        { field: 'vatId', before: null, after: 'DE123' },
      ],
    },
    {
      action: 'visibility.change',
      subject_kind: 'Customer',
      subject_id: customer,
      staff: true,
      changes: [{ field: 'invoices', before: 'false', after: 'true' }],
    },
  ]);
});

test('of two who edit the same customer the second is told, and overwrites nothing', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization);
  const { customer: read } = await client.ok(`query ($id: ID!) { customer(id: $id) { updatedAt } }`, {
    id: customer,
  });
  const first = await client.ok(customerUpdate, {
    id: customer,
    input: { contacts: [{ name: 'Erst' }], expectedUpdatedAt: read.updatedAt },
  });
  expect(first.payload.errors).toEqual([]);
  const before = await stateOf(api.seed, organization);
  const second = await client.ok(customerUpdate, {
    id: customer,
    input: { name: 'Zweit', expectedUpdatedAt: read.updatedAt },
  });
  expect(problems(second.payload)).toEqual(['input.expectedUpdatedAt: CONFLICT']);
  expect(await stateOf(api.seed, organization)).toBe(before);
  const third = await client.ok(customerUpdate, {
    id: customer,
    input: { name: 'Dritt', expectedUpdatedAt: first.payload.customer.updatedAt },
  });
  expect(third.payload.errors).toEqual([]);
});

test('numbers left out count on from the highest, also when four are asked for at once', async () => {
  const { organization, client } = await office();
  await api.seed.customer(organization, { number: '20417' });
  await api.seed.customer(organization, { number: 'K99999' });
  await api.seed.customer(await api.seed.organization(), { number: '88888' });
  const input = { name: 'Neu', address: ADDRESS, number: '' };
  const answers = await Promise.all(Array.from({ length: 4 }, () => client.ok(customerCreate, { input })));
  const numbers = answers.map((answer) => Number(answer.payload.customer.number)).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 4 }, (_value, index) => 20_418 + index));
});

test('of four who take the same number or address at once one gets it, the others are told at the field', async () => {
  const { organization, client } = await office();
  const input = {
    name: 'Neu',
    address: ADDRESS,
    number: 'X1',
    contacts: [{ name: 'A', email: 'a@customer.example' }],
  };
  const answers = await Promise.all(Array.from({ length: 4 }, () => client.ok(customerCreate, { input })));
  const refused = answers.filter((answer) => answer.payload.customer === null);
  expect(refused).toHaveLength(3);
  for (const { payload } of refused) expect(problems(payload)).toEqual(['input.number: TAKEN']);
  expect(await api.seed.sql(`select from customer where organization_id = $1`, [organization])).toHaveLength(
    1,
  );
  expect(await api.seed.sql(`select from contact where organization_id = $1`, [organization])).toHaveLength(
    1,
  );
});

test('a failing part takes everything back: no customer, no invitation, no mail job', async () => {
  const { organization, client } = await office();
  const before = await stateOf(api.seed, organization);
  await api.seed.sql(
    `alter table audit_event add constraint broken check (action <> 'invitation.send') not valid`,
  );
  const input = {
    name: 'Neu',
    address: ADDRESS,
    portalEnabled: true,
    contacts: [{ name: 'A', email: 'a@customer.example', portalAccess: true }],
  };
  const answer = await client.send(customerCreate, { input });
  await api.seed.sql(`alter table audit_event drop constraint broken`);
  expect(answer.errors[0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(answer.text).not.toMatch(/constraint|insert into|audit_event/);
  expect(await stateOf(api.seed, organization)).toBe(before);
  expect((await client.ok(customerCreate, { input })).payload.errors).toEqual([]);
});

test('an archived customer cannot be changed, and comes back as it was', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization, { archived_at: new Date(), name: 'Weg' });
  await api.seed.contact(organization, customer);
  const before = await stateOf(api.seed, organization);
  const { payload } = await client.ok(customerUpdate, { id: customer, input: { name: 'Da' } });
  expect(problems(payload)).toEqual(['id: TRANSITION_NOT_ALLOWED']);
  expect(await stateOf(api.seed, organization)).toBe(before);
});

test('an address can go from one contact to another in one save', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization, { portal_enabled: false });
  const first = await api.seed.contact(organization, customer, { email: 'a@c.example' });
  const second = await api.seed.contact(organization, customer, { email: 'b@c.example' });
  const emails = () =>
    api.seed.sql<{ name: string; email: string }>(
      `select name, email from contact where customer_id = $1 order by name`,
      [customer],
    );
  await client.ok(customerUpdate, {
    id: customer,
    input: {
      contacts: [
        { id: first, name: '1', email: 'b@c.example' },
        { id: second, name: '2', email: 'a@c.example' },
      ],
    },
  });
  expect(await emails()).toEqual([
    { name: '1', email: 'b@c.example' },
    { name: '2', email: 'a@c.example' },
  ]);
  const { payload } = await client.ok(customerUpdate, {
    id: customer,
    input: {
      contacts: [
        { name: '3', email: 'b@c.example' },
        { id: first, email: 'neu@c.example' },
      ],
    },
  });
  expect(payload.errors).toEqual([]);
  expect((await emails()).map((row) => row.email)).toEqual(['neu@c.example', 'a@c.example', 'b@c.example']);
});

test('more than a hundred contacts at once are refused', async () => {
  const { organization, client } = await office();
  const customer = await api.seed.customer(organization);
  const before = await stateOf(api.seed, organization);
  const contacts = Array.from({ length: 101 }, (_value, index) => ({ name: `N${index}` }));
  const { payload } = await client.ok(customerUpdate, { id: customer, input: { contacts } });
  expect(problems(payload)).toEqual(['input.contacts: TOO_LONG']);
  expect(await stateOf(api.seed, organization)).toBe(before);
});

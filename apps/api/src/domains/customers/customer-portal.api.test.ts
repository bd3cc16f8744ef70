import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import type { ApiClient } from '../../../test/client.ts';
import { byId, customerUpdate, problems } from '../../../test/mutations.ts';
import { auditActions, invitationJobs, stateOf } from '../../../test/state.ts';
import { linkToken } from '../../platform/tokens.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Scene {
  organization: string;
  customer: string;
  client: ApiClient;
  save(input: Record<string, unknown>): Promise<{ customer: never; errors: never }>;
}

async function scene(values: Record<string, unknown> = {}, plan = 'PRO'): Promise<Scene> {
  const organization = await api.seed.organization({ plan });
  const customer = await api.seed.customer(organization, {
    portal_enabled: false,
    show_assignments: false,
    show_invoices: false,
    show_executors: false,
    ...values,
  });
  const client = api.as(await api.seed.staffSession(organization));
  return {
    organization,
    customer,
    client,
    save: async (input) => (await client.ok(customerUpdate, { id: customer, input })).payload,
  };
}

const WHO = `{ viewer { kind customer { id } } }`;

const linkState = async (invitationId: string): Promise<string> => {
  const token = linkToken(api.config.sessionSecret, 'invitation', invitationId);
  return (await api.as().ok(`query ($token: String!) { invitationLink(token: $token) { state } }`, { token }))
    .invitationLink.state;
};

const invitations = (contact: string) =>
  api.seed.sql<{ id: string; email: string; open: boolean }>(
    `select id, email, revoked_at is null and superseded_at is null and accepted_at is null as open from invitation where contact_id = $1 order by created_at, id`,
    [contact],
  );

test('without PRO no portal switch can be turned on, each says so, and everything else can be saved', async () => {
  const { organization, customer, save } = await scene({}, 'BASIC');
  const contact = await api.seed.contact(organization, customer, {
    portal_access: false,
    show_invoices: false,
  });
  const before = await stateOf(api.seed, organization);
  const payload = await save({
    portalEnabled: true,
    visibility: { assignments: true },
    contacts: [{ id: contact, portalAccess: true, visibility: { invoices: true, executors: true } }],
  });
  expect(problems(payload)).toEqual([
    'input.contacts.0.portalAccess: PLAN_REQUIRED',
    'input.contacts.0.visibility.invoices: PLAN_REQUIRED',
    'input.portalEnabled: PLAN_REQUIRED',
    'input.visibility.assignments: PLAN_REQUIRED',
  ]);
  expect(await stateOf(api.seed, organization)).toBe(before);
  expect(
    (
      await save({
        name: 'Anders',
        portalEnabled: false,
        visibility: { assignments: false },
        contacts: [{ id: contact, portalAccess: false }],
      })
    ).errors,
  ).toEqual([]);
});

test('a portal that was on before the plan went keeps its switch, is not lost by a save, and invites nobody', async () => {
  const { organization, customer, save } = await scene(
    { portal_enabled: true, show_invoices: true },
    'BASIC',
  );
  await api.seed.contact(organization, customer);
  const payload = await save({ note: 'x', portalEnabled: true, visibility: { invoices: true } });
  expect(payload).toMatchObject({
    customer: { portalEnabled: true, visibility: { invoices: true } },
    errors: [],
  });
  expect(await invitationJobs(api.seed, organization)).toEqual([]);
});

test('without a contact that has an address the portal stays off, and who is archived does not count', async () => {
  const { organization, customer, save } = await scene();
  await api.seed.contact(organization, customer, { email: null, portal_access: false });
  const gone = await api.seed.contact(organization, customer, { archived_at: new Date() });
  const before = await stateOf(api.seed, organization);
  expect(problems(await save({ portalEnabled: true }))).toEqual(['input.portalEnabled: CONTACT_REQUIRED']);
  expect(problems(await save({ portalEnabled: true, contacts: [{ id: gone, phone: '1' }] }))).toEqual([
    'input.contacts.0.id: NOT_FOUND',
    'input.portalEnabled: CONTACT_REQUIRED',
  ]);
  expect(await stateOf(api.seed, organization)).toBe(before);
  expect(
    (await save({ portalEnabled: true, contacts: [{ name: 'Ute', email: 'ute@c.example' }] })).errors,
  ).toEqual([]);
});

test('the address that the portal needs cannot be taken away in the same save', async () => {
  const { organization, customer, save } = await scene();
  const contact = await api.seed.contact(organization, customer, { portal_access: false });
  expect(problems(await save({ portalEnabled: true, contacts: [{ id: contact, email: '' }] }))).toEqual([
    'input.portalEnabled: CONTACT_REQUIRED',
  ]);
  expect(problems(await save({ contacts: [{ id: contact, email: '', portalAccess: true }] }))).toEqual([
    'input.contacts.0.email: REQUIRED',
  ]);
});

test('switching on invites every contact that is marked, once; saving again or at the same moment invites nobody', async () => {
  const { organization, customer, save } = await scene();
  const marked = await api.seed.contact(organization, customer);
  await api.seed.contact(organization, customer, { portal_access: false });
  await api.seed.contact(organization, customer, { archived_at: new Date() });
  const later = await api.seed.contact(organization, customer, { portal_access: false });
  expect((await save({ contacts: [{ id: marked, phone: '030' }] })).errors).toEqual([]);
  expect(await invitationJobs(api.seed, organization)).toHaveLength(0);
  await Promise.all(Array.from({ length: 3 }, () => save({ portalEnabled: true })));
  expect(await invitationJobs(api.seed, organization)).toEqual(
    (await invitations(marked)).map((row) => row.id),
  );
  await save({ contacts: [{ id: later, portalAccess: true }] });
  await save({
    contacts: [
      { id: later, portalAccess: true },
      { id: marked, portalAccess: true },
    ],
    portalEnabled: true,
  });
  await save({ portalEnabled: false });
  await save({ portalEnabled: true });
  expect(await invitations(marked)).toHaveLength(1);
  expect(await invitations(later)).toHaveLength(1);
  expect(await invitationJobs(api.seed, organization)).toHaveLength(2);
  expect(
    (await auditActions(api.seed, organization)).filter((action) => action.startsWith('portal.')),
  ).toEqual(['portal.access.grant', 'portal.disable', 'portal.enable', 'portal.enable']);
});

test('an invitation that failed or expired is not sent again by saving something else', async () => {
  const { organization, customer, save } = await scene();
  const failed = await api.seed.contact(organization, customer);
  const expired = await api.seed.contact(organization, customer);
  await save({ portalEnabled: true });
  await api.seed.sql(`update invitation set failed_at = now() where contact_id = $1`, [failed]);
  await api.seed.sql(`update invitation set expires_at = now() where contact_id = $1`, [expired]);
  await save({ note: 'x', contacts: [{ id: failed, portalAccess: true, phone: '1' }] });
  expect(await invitationJobs(api.seed, organization)).toHaveLength(2);
});

test('access that is switched off ends sessions and links at once, and switched on again needs no new password', async () => {
  const { organization, customer, save } = await scene({ portal_enabled: true });
  const registered = await api.seed.contact(organization, customer);
  const other = await api.seed.contact(organization, customer);
  const token = await api.seed.contactSession(registered);
  const otherToken = await api.seed.contactSession(other);
  const invited = await api.seed.contact(organization, customer);
  await save({ note: 'x' });
  const [link] = await invitations(invited);
  expect(await linkState(link!.id)).toBe('OPEN');
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('CONTACT');
  await save({
    contacts: [
      { id: registered, portalAccess: false },
      { id: invited, portalAccess: false },
    ],
  });
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('NOBODY');
  expect((await api.as(otherToken).ok(WHO)).viewer.kind).toBe('CONTACT');
  expect(await linkState(link!.id)).toBe('NOT_USABLE');
  await save({
    contacts: [
      { id: registered, portalAccess: true },
      { id: invited, portalAccess: true },
    ],
  });
  expect(await linkState(link!.id)).toBe('NOT_USABLE');
  expect((await invitations(invited)).map((row) => row.open)).toEqual([false, true]);
  expect(await invitations(registered)).toHaveLength(0);
  expect(await api.seed.sql(`select from membership where contact_id = $1`, [registered])).toHaveLength(1);
});

test('access that was revoked takes the membership, and comes back only with a new invitation', async () => {
  const { organization, customer, client, save } = await scene({ portal_enabled: true });
  const contact = await api.seed.contact(organization, customer);
  const token = await api.seed.contactSession(contact);
  const revoke = byId('portalAccessRevoke', 'contact', 'portalAccess accessRevokedAt');
  const { payload } = await client.ok(revoke, { id: contact });
  expect(payload).toMatchObject({
    contact: { portalAccess: false, accessRevokedAt: expect.any(String) },
    errors: [],
  });
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('NOBODY');
  expect(await api.seed.sql(`select from membership where contact_id = $1`, [contact])).toHaveLength(0);
  expect((await client.ok(revoke, { id: contact })).payload.contact.accessRevokedAt).toBe(
    payload.contact.accessRevokedAt,
  );
  await save({ note: 'x' });
  expect(await invitations(contact)).toHaveLength(0);
  await save({ contacts: [{ id: contact, portalAccess: true }] });
  expect((await invitations(contact)).map((row) => row.open)).toEqual([true]);
  const [row] = await api.seed.sql(`select portal_access, access_revoked_at from contact where id = $1`, [
    contact,
  ]);
  expect(row).toEqual({ portal_access: true, access_revoked_at: null });
  expect(
    (await auditActions(api.seed, organization)).filter((action) => action.startsWith('portal.')),
  ).toEqual(['portal.access.grant', 'portal.access.revoke']);
});

test('a new address of somebody who was invited: the old link dies, a new one goes to the new address', async () => {
  const { organization, customer, save } = await scene();
  const contact = await api.seed.contact(organization, customer, { email: 'alt@c.example' });
  await save({ portalEnabled: true });
  const payload = await save({ contacts: [{ id: contact, email: 'neu@c.example' }] });
  expect(payload.errors).toEqual([]);
  const sent = await invitations(contact);
  expect(sent).toMatchObject([
    { email: 'alt@c.example', open: false },
    { email: 'neu@c.example', open: true },
  ]);
  expect(await linkState(sent[0]!.id)).toBe('NOT_USABLE');
  expect(await invitationJobs(api.seed, organization)).toHaveLength(2);
});

test('a new address while the portal is off kills the old link and waits', async () => {
  const { organization, customer, save } = await scene();
  const contact = await api.seed.contact(organization, customer, { email: 'alt@c.example' });
  await save({ portalEnabled: true });
  await save({ portalEnabled: false, contacts: [{ id: contact, email: 'neu@c.example' }] });
  expect((await invitations(contact)).map((row) => row.open)).toEqual([false]);
  await save({ portalEnabled: true });
  expect((await invitations(contact)).map((row) => row.email)).toEqual(['alt@c.example', 'neu@c.example']);
});

test('a new address of somebody who registered changes neither membership nor account', async () => {
  const { organization, customer, save } = await scene({ portal_enabled: true });
  const contact = await api.seed.contact(organization, customer, { email: 'alt@c.example' });
  const token = await api.seed.contactSession(contact);
  await save({ contacts: [{ id: contact, email: 'neu@c.example' }] });
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('CONTACT');
  expect((await api.as(token).ok(`{ account { email } }`)).account.email).toBe('alt@c.example');
  expect(await invitations(contact)).toHaveLength(0);
});

test('a contact is limited to objects of the own customer alone; an empty list means none', async () => {
  const { organization, customer, save } = await scene({ portal_enabled: true });
  const contact = await api.seed.contact(organization, customer);
  const own = await api.seed.object(organization, customer);
  await api.seed.object(organization, customer);
  const neighbour = await api.seed.object(organization, await api.seed.customer(organization));
  const stranger = await api.seed.organization();
  const foreign = await api.seed.object(stranger, await api.seed.customer(stranger));
  const token = await api.seed.contactSession(contact);
  const seen = async () =>
    (await api.as(token).ok(`{ objects { nodes { id } } }`)).objects.nodes.map(
      (node: { id: string }) => node.id,
    );
  expect(await seen()).toHaveLength(2);
  const before = await stateOf(api.seed, organization);
  for (const id of [neighbour, foreign, crypto.randomUUID(), 'keine-uuid']) {
    const payload = await save({ contacts: [{ id: contact, limitedToObjects: true, objectIds: [own, id] }] });
    expect(payload.customer).toBeNull();
    expect(payload.errors).toEqual([
      {
        field: ['input', 'contacts', '0', 'objectIds'],
        code: 'NOT_FOUND',
        message: 'Das gibt es nicht (mehr).',
      },
    ]);
    expect(await stateOf(api.seed, organization)).toBe(before);
  }
  await save({ contacts: [{ id: contact, limitedToObjects: true, objectIds: [own, own] }] });
  expect(await seen()).toEqual([own]);
  await save({ contacts: [{ id: contact, phone: '1' }] });
  expect(await seen()).toEqual([own]);
  await save({ contacts: [{ id: contact, objectIds: [] }] });
  expect(await seen()).toEqual([]);
  await save({ contacts: [{ id: contact, limitedToObjects: false }] });
  expect(await seen()).toHaveLength(2);
});

test('putting a customer away closes the portal at once, and bringing it back opens it as it was', async () => {
  const { organization, customer, client } = await scene({ portal_enabled: true });
  const contact = await api.seed.contact(organization, customer);
  const token = await api.seed.contactSession(contact);
  const archived = await client.ok(byId('customerArchive', 'customer'), { id: customer });
  expect(archived.payload.customer.archivedAt).not.toBeNull();
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('NOBODY');
  const restored = await client.ok(byId('customerRestore', 'customer', 'archivedAt portalEnabled'), {
    id: customer,
  });
  expect(restored.payload.customer).toEqual({ archivedAt: null, portalEnabled: true });
  expect(await api.seed.sql(`select from membership where contact_id = $1`, [contact])).toHaveLength(1);
  expect(await invitationJobs(api.seed, organization)).toEqual([]);
  expect(await auditActions(api.seed, organization)).toEqual(['customer.archive', 'customer.restore']);
});

test('a contact who is put away is out, and comes back without access', async () => {
  const { organization, customer, client } = await scene({ portal_enabled: true });
  const contact = await api.seed.contact(organization, customer);
  const token = await api.seed.contactSession(contact);
  await client.ok(byId('contactArchive', 'contact'), { id: contact });
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('NOBODY');
  const { payload } = await client.ok(byId('contactRestore', 'contact', 'archivedAt portalAccess'), {
    id: contact,
  });
  expect(payload.contact).toEqual({ archivedAt: null, portalAccess: false });
  expect(await auditActions(api.seed, organization)).toEqual([
    'contact.archive',
    'contact.restore',
    'portal.access.revoke',
  ]);
});

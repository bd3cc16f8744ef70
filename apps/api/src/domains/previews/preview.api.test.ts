import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { auditActions, stateOf } from '../../../test/state.ts';
import { hashToken } from '../../platform/tokens.ts';
import { portalMutations } from '../../visibility/portal-fields.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const START = `mutation ($contact: ID!) { portalPreviewStart(input: { contactId: $contact }) { token preview { actorName contactName expiresAt } errors { code } } }`;
const END = `mutation { portalPreviewEnd { ended errors { code } } }`;
const WHO = `{ viewer { kind preview { actorName contactName expiresAt } customer { name } staffMember { id } } customers { totalCount } }`;

async function scene() {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization, { show_executors: false });
  const contact = await seed.contact(organization, customer, { name: 'Ute' });
  const object = await seed.object(organization, customer);
  await seed.object(organization, await seed.customer(organization));
  const closed = await seed.object(organization, customer, { show_assignments: false });
  await seed.room(object);
  const executor = await seed.executor(organization);
  await seed.assignment(object, {}, [executor]);
  await seed.assignment(object, { status: 'DRAFT' });
  await seed.assignment(closed, {}, [executor]);
  await seed.invoice(organization, customer, [object]);
  const ticket = await seed.ticket(organization, customer, { object_id: object, author_contact_id: contact });
  const staff = await seed.staffSession(organization, { name: 'Olga' });
  const { portalPreviewStart } = await api.as(staff).ok(START, { contact });
  const token = portalPreviewStart.token as string;
  const preview = api.as(staff, { 'x-portal-preview': token });
  return {
    organization,
    customer,
    contact,
    object,
    ticket,
    staff,
    token,
    preview,
    answer: portalPreviewStart,
  };
}

const READS = [
  `{ viewer { organization { id name plan brandColor phone contactEmail } customer { id number name address { city } note portalEnabled } contact { id name email portalAccess } menu { assignments invoices executors } } }`,
  `{ objects { totalCount nodes { id name visibility { invoices } rooms { nodes { id name } } customer { name } } } }`,
  `{ assignments { totalCount nodes { id title status note object { id } executors { id displayName } tickets { number } } } }`,
  `{ invoices { totalCount nodes { id number dueAmount { minorUnits currency } objects { id } } } executors { totalCount } }`,
  `{ tickets { totalCount nodes { id number mine viewerCan { comment reopen cancel } comments { nodes { id } } events { nodes { id } } } } }`,
  `{ customers { totalCount } staffMembers { totalCount } auditEvents { totalCount } }`,
  `{ tickets(first: 0) { totalCount } }`,
];

test('the preview answers byte for byte what the contact gets', async () => {
  const { contact, preview } = await scene();
  const portal = api.as(await api.seed.contactSession(contact));
  for (const query of READS) {
    const [mine, theirs] = [await preview.send(query), await portal.send(query)];
    expect(mine.text).toBe(theirs.text);
    expect(mine.status).toBe(theirs.status);
  }
  const shown = await preview.ok(
    `{ objects { totalCount } assignments { totalCount nodes { executors { id } } } invoices { totalCount } tickets { totalCount } }`,
  );
  expect(shown).toEqual({
    objects: { totalCount: 2 },
    assignments: { totalCount: 1, nodes: [{ executors: null }] },
    invoices: { totalCount: 1 },
    tickets: { totalCount: 1 },
  });
});

test('the key is told once, stored as a hash, and lives 15 minutes by the clock of the database', async () => {
  const { organization, contact, token, preview, answer } = await scene();
  expect(answer).toMatchObject({ preview: { actorName: 'Olga', contactName: 'Ute' }, errors: [] });
  const [row] = await api.seed.sql(
    `select token_hash, contact_id, extract(epoch from expires_at - created_at)::int as seconds, extract(epoch from expires_at - now())::int as "left" from preview where organization_id = $1`,
    [organization],
  );
  expect(row).toMatchObject({ token_hash: hashToken(token), contact_id: contact });
  expect(Math.abs(Number(row!.left) - 900)).toBeLessThan(10);
  const { viewer, customers } = await preview.ok(WHO);
  expect(viewer).toMatchObject({ kind: 'PREVIEW', preview: answer.preview, staffMember: null });
  expect(customers).toBeNull();
  const [event] = await api.seed.sql(
    `select channel, actor_name, actor_staff_id is not null as staff, actor_contact_id, subject_id from audit_event where organization_id = $1 and action = 'preview.start'`,
    [organization],
  );
  expect(event).toEqual({
    channel: 'OFFICE',
    actor_name: 'Olga',
    staff: true,
    actor_contact_id: contact,
    subject_id: contact,
  });
});

test('every mutation of the portal is refused in the preview, nothing changes, and the attempt is in the audit trail', async () => {
  const { organization, contact, object, ticket, staff, preview } = await scene();
  const fields: Record<string, string> = {
    ticketCancel: `ticketCancel(id: "${ticket}")`,
    ticketReopen: `ticketReopen(id: "${ticket}", input: { body: "x" })`,
    ticketCommentAdd: `ticketCommentAdd(id: "${ticket}", input: { body: "x" })`,
    ticketCreate: `ticketCreate(input: { subject: "x", description: "x", category: OTHER, objectId: "${object}" })`,
    signOut: 'signOut',
    sessionsRevoke: 'sessionsRevoke',
    sessionRevoke: `sessionRevoke(id: "${ticket}")`,
    passwordChange: `passwordChange(input: { currentPassword: "x", newPassword: "vier worte ohne sinn" })`,
    accountUpdate: `accountUpdate(input: { name: "x" })`,
    membershipSwitch: `membershipSwitch(id: "${ticket}")`,
  };
  expect(Object.keys(fields).toSorted()).toEqual([...portalMutations].toSorted());
  const before = await state(organization);
  for (const name of portalMutations) {
    const answer = await preview.send(`mutation { payload: ${fields[name]} { errors { code message } } }`);
    expect([name, answer.data?.payload.errors, answer.text]).toEqual([
      name,
      [{ code: 'PREVIEW_READ_ONLY', message: expect.any(String) }],
      expect.any(String),
    ]);
  }
  expect(await state(organization)).toBe(before);
  const refused = await api.seed.sql<{ action: string }>(
    `select action, channel, actor_contact_id from audit_event where organization_id = $1 and action like 'preview.refused.%' order by created_at, id`,
    [organization],
  );
  expect(refused).toEqual(
    portalMutations.map((name) => ({
      action: `preview.refused.${name}`,
      channel: 'PREVIEW',
      actor_contact_id: contact,
    })),
  );
  expect((await api.as(staff).ok(WHO)).viewer.kind).toBe('STAFF');
});

test('the preview has none of the office’s mutations, not even a second preview', async () => {
  const { organization, customer, contact, preview } = await scene();
  const before = await state(organization);
  for (const query of [
    `mutation { customerArchive(id: "${customer}") { errors { code } } }`,
    `mutation { portalPreviewStart(input: { contactId: "${contact}" }) { token } }`,
  ]) {
    expect((await preview.send(query)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  }
  expect(await state(organization)).toBe(before);
});

test('a preview that ended, expired, or whose office signed out is nobody, and never the office', async () => {
  const ended = await scene();
  expect((await ended.preview.ok(END)).portalPreviewEnd).toEqual({ ended: true, errors: [] });
  expect(await auditActions(api.seed, ended.organization)).toEqual(['preview.end', 'preview.start']);
  const expired = await scene();
  await api.seed.sql(`update preview set expires_at = now() where organization_id = $1`, [
    expired.organization,
  ]);
  const signedOut = await scene();
  await api.seed.sql(`delete from session where token_hash = $1`, [hashToken(signedOut.staff)]);
  for (const { preview } of [ended, expired, signedOut]) {
    expect((await preview.ok(`{ viewer { kind customer { id } } }`)).viewer).toEqual({
      kind: 'NOBODY',
      customer: null,
    });
    expect((await preview.send(`{ customers { totalCount } }`)).errors[0]!.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await preview.send(END)).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  }
  for (const { staff } of [ended, expired]) expect((await api.as(staff).ok(WHO)).viewer.kind).toBe('STAFF');
  expect(
    await api.seed.sql(`select from preview where organization_id = $1`, [signedOut.organization]),
  ).toHaveLength(0);
});

test('ending one preview leaves the other tabs alone', async () => {
  const { contact, staff, preview } = await scene();
  const second = (await api.as(staff).ok(START, { contact })).portalPreviewStart.token;
  await preview.ok(END);
  expect((await api.as(staff, { 'x-portal-preview': second }).ok(WHO)).viewer.kind).toBe('PREVIEW');
});

test('a key works only with the session that it was made in', async () => {
  const { organization, token, contact } = await scene();
  const colleague = await api.seed.staffSession(organization);
  const stranger = await api.seed.staffSession(await api.seed.organization());
  const theContact = await api.seed.contactSession(contact);
  for (const session of [colleague, stranger, theContact, undefined]) {
    expect((await api.as(session, { 'x-portal-preview': token }).ok(`{ viewer { kind } }`)).viewer.kind).toBe(
      'NOBODY',
    );
  }
});

test('the preview shows a closed portal as what it is, and staff who is put away sees nothing', async () => {
  const { organization, customer, preview } = await scene();
  await api.seed.sql(`update customer set portal_enabled = false where id = $1`, [customer]);
  expect(
    await preview.ok(
      `{ objects { totalCount } tickets { totalCount } viewer { customer { id } menu { invoices } } }`,
    ),
  ).toEqual({
    objects: { totalCount: 0 },
    tickets: { totalCount: 0 },
    viewer: { customer: null, menu: null },
  });
  await api.seed.sql(`update staff_member set archived_at = now() where organization_id = $1`, [
    organization,
  ]);
  expect((await preview.ok(`{ viewer { kind } }`)).viewer.kind).toBe('NOBODY');
});

test('a contact who was put away has no preview', async () => {
  const { organization, contact, staff } = await scene();
  await api.seed.sql(`update contact set archived_at = now() where id = $1`, [contact]);
  const before = await stateOf(api.seed, organization);
  expect((await api.as(staff).ok(START, { contact })).portalPreviewStart).toEqual({
    token: null,
    preview: null,
    errors: [{ code: 'NOT_FOUND' }],
  });
  expect(await stateOf(api.seed, organization)).toBe(before);
});

/** What the portal could have changed; the audit trail is left out, as it must grow. */
async function state(organization: string): Promise<string> {
  const tables = ['ticket', 'ticket_comment', 'ticket_event', 'customer', 'contact', 'membership', 'preview'];
  const rows: unknown[] = [];
  for (const table of tables)
    rows.push(
      await api.seed.sql(`select t.* from "${table}" t where organization_id = $1 order by t::text`, [
        organization,
      ]),
    );
  const accounts = await api.seed.sql(`select id, account_id, membership_id from session order by id`);
  const names = await api.seed.sql(
    `select a.name, a.password_hash from account a join membership m on m.account_id = a.id where m.organization_id = $1`,
    [organization],
  );
  return JSON.stringify([rows, accounts, names]);
}

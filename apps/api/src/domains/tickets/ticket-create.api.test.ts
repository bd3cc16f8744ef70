import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { CREATE, mailJobs, newTicket, raise, ticketScene } from '../../../test/ticket-scene.ts';
import { uploadedPhoto } from '../../../test/upload.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const rowsOf = async (organization: string) =>
  (
    await api.seed.sql<{ count: number }>(
      `select (select count(*) from ticket where organization_id = $1)::int + (select count(*) from ticket_event where organization_id = $1)::int + (select count(*) from audit_event where organization_id = $1)::int as count`,
      [organization],
    )
  )[0]!.count;

test('a contact raises a ticket with object and room; it is theirs, new, and on the timeline', async () => {
  const { portal, object, room, organization } = await ticketScene(api);
  const { ticketCreate } = await portal.ok(CREATE, { input: newTicket({ objectId: object, roomId: room }) });
  expect(ticketCreate.errors).toEqual([]);
  expect(ticketCreate.ticket).toMatchObject({
    number: expect.stringMatching(/^[1-9]\d{5}$/),
    status: 'NEW',
    mine: true,
    object: { id: object },
    room: { id: room },
    events: { totalCount: 1, nodes: [{ kind: 'CREATED', toStatus: null }] },
  });
  expect(ticketCreate.ticket.updatedAt).toBe(ticketCreate.ticket.createdAt);
  expect(await mailJobs(api, ticketCreate.ticket.id)).toEqual([]);
  expect(
    await api.seed.sql(`select action, channel, subject_name from audit_event where organization_id = $1`, [
      organization,
    ]),
  ).toEqual([{ action: 'ticket.create', channel: 'PORTAL', subject_name: ticketCreate.ticket.number }]);
});

test('the office raises a ticket for a customer it names', async () => {
  const { office, customer, portal } = await ticketScene(api);
  const without = await office.ok(CREATE, { input: newTicket() });
  expect(without.ticketCreate).toMatchObject({
    ticket: null,
    errors: [{ field: ['input', 'customerId'], code: 'REQUIRED' }],
  });
  const { ticketCreate } = await office.ok(CREATE, { input: newTicket({ customerId: customer }) });
  expect(ticketCreate.ticket).toMatchObject({ authorName: 'Frau Büro', mine: false });
  const seen = await portal.ok(`{ tickets { nodes { id mine } } }`);
  expect(seen.tickets.nodes).toEqual([{ id: ticketCreate.ticket.id, mine: false }]);
});

test('any foreign id in any argument: same answer as one that does not exist, no effect', async () => {
  const scene = await ticketScene(api);
  const { portal, office, contactToken, organization, customer, object, room } = scene;
  const other = await ticketScene(api);
  const neighbour = await api.seed.customer(organization);
  const neighbourObject = await api.seed.object(organization, neighbour);
  const file = await uploadedPhoto(api.app, contactToken);
  const colleague = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const foreign = {
    objectId: [scene.closedObject, neighbourObject, other.object, 'x', ''],
    roomId: [await api.seed.room(scene.closedObject), await api.seed.room(neighbourObject), other.room, 'x'],
    fileIds: [
      [await uploadedPhoto(api.app, colleague)],
      [await uploadedPhoto(api.app, scene.officeToken)],
      [await uploadedPhoto(api.app, other.contactToken)],
      [file, randomUUID()],
      ['x'],
    ],
  };
  const before = await rowsOf(organization);
  for (const [field, values] of Object.entries(foreign)) {
    const base = field === 'roomId' ? { objectId: object } : {};
    const ask = (value: unknown) => portal.send(CREATE, { input: newTicket({ ...base, [field]: value }) });
    const missing = await ask(field === 'fileIds' ? [randomUUID()] : randomUUID());
    expect(missing.data.ticketCreate.errors).toHaveLength(1);
    for (const value of values) expect((await ask(value)).text).toBe(missing.text);
  }
  const officeAsks = (values: object) =>
    office.send(CREATE, { input: newTicket({ customerId: customer, ...values }) });
  for (const values of [
    { customerId: other.customer },
    { objectId: other.object },
    { objectId: neighbourObject },
    { objectId: object, roomId: other.room },
  ]) {
    expect((await officeAsks(values)).data.ticketCreate.errors[0].code).toBe('NOT_FOUND');
  }
  expect(
    (await portal.ok(CREATE, { input: newTicket({ roomId: room }) })).ticketCreate.errors[0].field,
  ).toEqual(['input', 'roomId']);
  expect(await rowsOf(organization)).toBe(before);
  expect(await api.seed.sql(`select purpose from file where id = $1`, [file])).toEqual([
    { purpose: 'UPLOAD' },
  ]);
});

test('a contact cannot name a customer: 400', async () => {
  const { portal, customer } = await ticketScene(api);
  const answer = await portal.send(CREATE, { input: newTicket({ customerId: customer }) });
  expect([answer.status, answer.errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

test.each([
  ['the contact is revoked', `update contact set access_revoked_at = now() where id = $1`],
  [
    'the portal is switched off',
    `update customer set portal_enabled = false where id = (select customer_id from contact where id = $1)`,
  ],
  [
    'the plan is BASIC',
    `update organization set plan = 'BASIC' where id = (select organization_id from contact where id = $1)`,
  ],
])('when %s, no ticket can be raised', async (_name, change) => {
  const { portal, contact, organization } = await ticketScene(api);
  await api.seed.sql(change, [contact]);
  expect((await portal.send(CREATE, { input: newTicket() })).errors[0]!.extensions.code).toBe('FORBIDDEN');
  expect(await rowsOf(organization)).toBe(0);
});

test('nobody raises nothing; what is empty, too long or has control characters is shown at its field', async () => {
  const { portal } = await ticketScene(api);
  expect((await api.as().send(CREATE, { input: newTicket() })).errors[0]!.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  const input = newTicket({
    subject: ' ',
    description: 'x'.repeat(5_001),
    idempotencyKey: 'k'.repeat(65),
    fileIds: Array.from({ length: 11 }, () => randomUUID()),
  });
  const { ticketCreate } = await portal.ok(CREATE, { input });
  expect(
    ticketCreate.errors.map((error: { field: string[]; code: string }) => [error.field[1], error.code]),
  ).toEqual([
    ['subject', 'REQUIRED'],
    ['description', 'TOO_LONG'],
    ['fileIds', 'INVALID'],
    ['idempotencyKey', 'TOO_LONG'],
  ]);
  const lines = await portal.ok(CREATE, { input: newTicket({ subject: 'eins\r\nBcc: zwei' }) });
  expect(lines.ticketCreate.errors[0].field).toEqual(['input', 'subject']);
});

test('double click: one effect', async () => {
  for (const side of ['portal', 'office'] as const) {
    const scene = await ticketScene(api);
    const input = newTicket({
      idempotencyKey: 'klick',
      ...(side === 'office' && { customerId: scene.customer }),
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => scene[side].ok(CREATE, { input })));
    expect(new Set(answers.map((answer) => answer.ticketCreate.ticket.id)).size).toBe(1);
    expect(
      await api.seed.sql(`select id from ticket where organization_id = $1`, [scene.organization]),
    ).toHaveLength(1);
  }
});

test('same idempotency key with another body: 409, no second ticket', async () => {
  const scene = await ticketScene(api);
  const file = await uploadedPhoto(api.app, scene.contactToken);
  const input = newTicket({ idempotencyKey: 'k', fileIds: [file] });
  const id = await raise(scene.portal, input);
  expect(await raise(scene.portal, input)).toBe(id);
  for (const change of [{ subject: 'Anderes' }, { fileIds: [] }, { objectId: scene.object }]) {
    const answer = await scene.portal.send(CREATE, { input: { ...input, ...change } });
    expect([answer.status, answer.data.ticketCreate.errors[0].code]).toEqual([409, 'CONFLICT']);
  }
  expect(
    await api.seed.sql(`select id from ticket where organization_id = $1`, [scene.organization]),
  ).toHaveLength(1);
});

test('the same key of somebody else is another one', async () => {
  const scene = await ticketScene(api);
  const colleague = api.as(
    await api.seed.contactSession(await api.seed.contact(scene.organization, scene.customer)),
  );
  const ids = await Promise.all(
    [scene.portal, colleague].map((client) => raise(client, { idempotencyKey: 'same' })),
  );
  expect(new Set(ids).size).toBe(2);
});

test('numbers are drawn again when taken, without telling that they are', async () => {
  // An index that leaves one number of two: each organization has room for an odd and an even one.
  await api.seed.sql(
    `create unique index few_numbers on ticket (organization_id, (number::int % 2)) where description = 'knapp'`,
  );
  for (let i = 0; i < 6; i += 1) {
    const scene = await ticketScene(api);
    await api.seed.ticket(scene.organization, await api.seed.customer(scene.organization), {
      number: '100000',
      description: 'knapp',
    });
    const { ticketCreate } = await scene.portal.ok(CREATE, { input: newTicket({ description: 'knapp' }) });
    expect(Number(ticketCreate.ticket.number) % 2).toBe(1);
    const all = await scene.portal.ok(`{ tickets { totalCount nodes { events { totalCount } } } }`);
    expect(all.tickets).toEqual({ totalCount: 1, nodes: [{ events: { totalCount: 1 } }] });
  }
});

test('the key of an own ticket that is out of sight by now is no fault and tells nothing', async () => {
  const { portal, object, contact } = await ticketScene(api);
  const hidden = await raise(portal, { objectId: object, idempotencyKey: 'k' });
  await api.seed.sql(`delete from contact_object where contact_id = $1`, [contact]);
  const { ticketCreate } = await portal.ok(CREATE, { input: newTicket({ idempotencyKey: 'k' }) });
  expect(ticketCreate.errors).toEqual([]);
  expect(ticketCreate.ticket.id).not.toBe(hidden);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { mailJobs, raise, STATUS, TICKET, ticketScene } from '../../../test/ticket-scene.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const REOPEN = `mutation ($id: ID!, $input: TicketReopenInput!) { ticketReopen(id: $id, input: $input) { ticket { status } errors { field code message } } }`;
const CANCEL = `mutation ($id: ID!) { ticketCancel(id: $id) { ticket { status } errors { field code } } }`;

test('the office moves a ticket along; the customer sees who and when, and gets one mail each time', async () => {
  const { portal, office } = await ticketScene(api);
  const id = await raise(portal);
  const before = (await portal.ok(TICKET, { id })).ticket.updatedAt;
  for (const status of ['IN_PROGRESS', 'DONE']) {
    expect((await office.ok(STATUS, { id, input: { status } })).ticketStatusChange).toEqual({
      ticket: { status },
      errors: [],
    });
  }
  const { ticket } = await portal.ok(TICKET, { id });
  expect(ticket.events.nodes.slice(1)).toEqual([
    { kind: 'STATUS_CHANGED', actorName: 'Frau Büro', fromStatus: 'NEW', toStatus: 'IN_PROGRESS' },
    { kind: 'STATUS_CHANGED', actorName: 'Frau Büro', fromStatus: 'IN_PROGRESS', toStatus: 'DONE' },
  ]);
  expect(ticket.updatedAt > before).toBe(true);
  expect(ticket.viewerCan).toEqual({ comment: true, reopen: true, cancel: false });
  const jobs = await mailJobs(api, id);
  expect(jobs).toHaveLength(2);
  expect(jobs[0]).toMatchObject({
    ticketId: id,
    commentId: null,
    eventId: expect.any(String),
    actorContactId: null,
  });
});

test('a step that the rule does not know is refused and changes nothing', async () => {
  const { portal, office } = await ticketScene(api);
  const id = await raise(portal);
  await office.ok(STATUS, { id, input: { status: 'DONE' } });
  const before = await portal.ok(TICKET, { id });
  for (const status of ['DONE', 'NEW', 'PLANNED', 'CANCELLED']) {
    const { ticketStatusChange } = await office.ok(STATUS, { id, input: { status } });
    expect(ticketStatusChange).toEqual({
      ticket: null,
      errors: [{ field: ['input', 'status'], code: 'TRANSITION_NOT_ALLOWED' }],
    });
  }
  expect(await portal.ok(TICKET, { id })).toEqual(before);
  expect(await mailJobs(api, id)).toHaveLength(1);
});

test('a ticket that is done can be reopened for 14 days by the clock of the database, with a reason in one mail', async () => {
  const { portal, office, contact } = await ticketScene(api);
  const id = await raise(portal);
  expect((await portal.ok(REOPEN, { id, input: {} })).ticketReopen.errors[0].code).toBe(
    'TRANSITION_NOT_ALLOWED',
  );
  await office.ok(STATUS, { id, input: { status: 'DONE' } });
  await api.seed.sql(`update ticket set done_at = now() - interval '14 days 1 second' where id = $1`, [id]);
  const late = await portal.ok(REOPEN, { id, input: { body: 'Doch nicht.' } });
  expect(late.ticketReopen.errors[0]).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    message: expect.stringContaining('14 Tage'),
  });
  expect((await portal.ok(TICKET, { id })).ticket).toMatchObject({
    status: 'DONE',
    comments: { totalCount: 0 },
  });

  await api.seed.sql(`update ticket set done_at = now() - interval '13 days 23 hours' where id = $1`, [id]);
  expect((await portal.ok(REOPEN, { id, input: { body: 'Doch nicht.' } })).ticketReopen.errors).toEqual([]);
  const { ticket } = await portal.ok(TICKET, { id });
  expect(ticket).toMatchObject({
    status: 'IN_PROGRESS',
    comments: { nodes: [{ body: 'Doch nicht.', internal: false }] },
  });
  const jobs = await mailJobs(api, id);
  expect(jobs).toHaveLength(2);
  expect(jobs[1]).toMatchObject({
    commentId: expect.any(String),
    eventId: expect.any(String),
    actorContactId: contact,
  });
});

test('both sides can withdraw a ticket once, and of two at the same moment one does', async () => {
  const { portal, office } = await ticketScene(api);
  const id = await raise(portal);
  const answers = await Promise.all(
    [portal, office, portal, office].map((client) => client.ok(CANCEL, { id })),
  );
  const codes = answers.map((answer): string => answer.ticketCancel.errors[0]?.code ?? 'done').toSorted();
  expect(codes).toEqual([
    'TRANSITION_NOT_ALLOWED',
    'TRANSITION_NOT_ALLOWED',
    'TRANSITION_NOT_ALLOWED',
    'done',
  ]);
  expect((await portal.ok(TICKET, { id })).ticket.events.totalCount).toBe(2);
});

test('strangers get the answer of a ticket that does not exist, and move nothing', async () => {
  const scene = await ticketScene(api);
  const { seed } = api;
  const id = await raise(scene.portal, { objectId: scene.object });
  await scene.office.ok(STATUS, { id, input: { status: 'DONE' } });
  const other = await ticketScene(api);
  const contactOf = async (customer: string, values = {}) =>
    api.as(await seed.contactSession(await seed.contact(scene.organization, customer, values)));
  const strangers = [
    other.portal,
    other.office,
    await contactOf(await seed.customer(scene.organization)),
    await contactOf(scene.customer, { limited_to_objects: true }),
    await contactOf(scene.customer, { own_tickets_only: true }),
  ];
  const before = await scene.office.ok(TICKET, { id });
  for (const stranger of strangers) {
    for (const [mutation, input] of [
      [REOPEN, {}],
      [CANCEL, undefined],
    ] as const) {
      const missing = await stranger.send(mutation, { id: crypto.randomUUID(), input });
      expect((await stranger.send(mutation, { id, input })).text).toBe(missing.text);
    }
    expect((await stranger.ok(TICKET, { id })).ticket).toBeNull();
  }
  expect(
    (await scene.portal.send(STATUS, { id, input: { status: 'IN_PROGRESS' } })).errors[0]!.extensions.code,
  ).toBe('FORBIDDEN');
  expect(await scene.office.ok(TICKET, { id })).toEqual(before);
});

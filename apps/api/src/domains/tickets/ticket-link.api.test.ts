import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { LINK, mailJobs, raise, STATUS, TICKET, ticketScene } from '../../../test/ticket-scene.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const UNLINK = `mutation ($id: ID!, $input: TicketAssignmentUnlinkInput!) { ticketAssignmentUnlink(id: $id, input: $input) { ticket { assignments { id } } errors { field code } } }`;
const COMPLETE = `mutation ($id: ID!) { assignmentComplete(id: $id) { assignment { status completedAt } errors { code } } }`;

test('a planned assignment sets PLANNED; the customer sees status and assignment, not the link event', async () => {
  const { portal, office, object } = await ticketScene(api);
  const id = await raise(portal, { objectId: object });
  const assignmentId = await api.seed.assignment(object);
  const { ticketAssignmentLink } = await office.ok(LINK, { id, input: { assignmentId } });
  expect(ticketAssignmentLink).toEqual({
    ticket: { status: 'PLANNED', doneProposed: false, assignments: [{ id: assignmentId }] },
    errors: [],
  });
  const { ticket } = await portal.ok(TICKET, { id });
  expect(ticket).toMatchObject({
    status: 'PLANNED',
    assignments: [{ id: assignmentId }],
    doneProposed: null,
  });
  expect(ticket.events.nodes.map((event: { kind: string }) => event.kind)).toEqual([
    'CREATED',
    'STATUS_CHANGED',
  ]);
  const seen = await office.ok(TICKET, { id });
  expect(seen.ticket.events.nodes.map((event: { kind: string }) => event.kind).toSorted()).toEqual([
    'ASSIGNMENT_LINKED',
    'CREATED',
    'STATUS_CHANGED',
  ]);
  expect(await mailJobs(api, id)).toHaveLength(1);
  await office.ok(LINK, { id, input: { assignmentId } });
  expect((await office.ok(TICKET, { id })).ticket.events.totalCount).toBe(3);
});

test('of a hidden assignment the customer learns the status and nothing else', async () => {
  const { portal, office, object } = await ticketScene(api);
  await api.seed.sql(`update service_object set show_assignments = false where id = $1`, [object]);
  const id = await raise(portal, { objectId: object });
  await office.ok(STATUS, { id, input: { status: 'PLANNED' } });
  const before = (await portal.send(TICKET, { id })).text;
  const hidden = await api.seed.assignment(object);
  await office.ok(LINK, { id, input: { assignmentId: hidden } });
  expect((await portal.send(TICKET, { id })).text).toBe(before);
  await office.ok(COMPLETE, { id: hidden });
  expect((await portal.send(TICKET, { id })).text).toBe(before);
  await office.ok(UNLINK, { id, input: { assignmentId: hidden } });
  expect((await portal.send(TICKET, { id })).text).toBe(before);
  expect(await mailJobs(api, id)).toHaveLength(1);
});

test('completing the last linked assignment proposes DONE, to the office only', async () => {
  const { portal, office, object } = await ticketScene(api);
  const id = await raise(portal, { objectId: object });
  const [first, second] = [await api.seed.assignment(object), await api.seed.assignment(object)];
  for (const assignmentId of [first, second]) await office.ok(LINK, { id, input: { assignmentId } });
  const { updatedAt } = (await portal.ok(TICKET, { id })).ticket;
  const done = await office.ok(COMPLETE, { id: first });
  expect(done.assignmentComplete).toMatchObject({
    assignment: { status: 'DONE', completedAt: expect.any(String) },
    errors: [],
  });
  expect((await office.ok(TICKET, { id })).ticket.doneProposed).toBe(false);
  await office.ok(COMPLETE, { id: second });
  expect((await office.ok(TICKET, { id })).ticket).toMatchObject({ doneProposed: true, status: 'PLANNED' });
  expect((await portal.ok(TICKET, { id })).ticket).toMatchObject({
    doneProposed: null,
    status: 'PLANNED',
    updatedAt,
  });
  await office.ok(STATUS, { id, input: { status: 'DONE' } });
  expect((await office.ok(TICKET, { id })).ticket.doneProposed).toBe(false);
});

test('of two last assignments that end at the same moment, one proposes DONE', async () => {
  const { portal, office, object } = await ticketScene(api);
  const id = await raise(portal, { objectId: object });
  const both = [await api.seed.assignment(object), await api.seed.assignment(object)];
  for (const assignmentId of both) await office.ok(LINK, { id, input: { assignmentId } });
  await Promise.all(both.map((assignment) => office.ok(COMPLETE, { id: assignment })));
  expect((await office.ok(TICKET, { id })).ticket.doneProposed).toBe(true);
});

test('only an assignment of the same customer that is not cancelled can be linked; strangers cannot link', async () => {
  const scene = await ticketScene(api);
  const { portal, office, object, organization } = scene;
  const id = await raise(portal, { objectId: object });
  const assignmentId = await api.seed.assignment(object);
  const other = await ticketScene(api);
  const neighbour = await api.seed.assignment(
    await api.seed.object(organization, await api.seed.customer(organization)),
  );
  const cancelled = await api.seed.assignment(object, { status: 'CANCELLED' });
  const ask = async (ids: { id: string; assignmentId: string }, client = office) =>
    (await client.ok(LINK, { id: ids.id, input: { assignmentId: ids.assignmentId } })).ticketAssignmentLink
      .errors[0];
  const foreign = await api.seed.assignment(other.object);
  expect(await ask({ id, assignmentId: foreign })).toEqual(await ask({ id, assignmentId: randomUUID() }));
  expect(await ask({ id, assignmentId: foreign })).toMatchObject({ code: 'NOT_FOUND' });
  for (const wrong of [neighbour, cancelled])
    expect(await ask({ id, assignmentId: wrong })).toMatchObject({ code: 'INVALID' });
  expect(await ask({ id, assignmentId }, other.office)).toMatchObject({ code: 'NOT_FOUND' });
  for (const mutation of [LINK, UNLINK]) {
    expect((await portal.send(mutation, { id, input: { assignmentId } })).errors[0]!.extensions.code).toBe(
      'FORBIDDEN',
    );
  }
  expect(
    (await office.ok(UNLINK, { id, input: { assignmentId } })).ticketAssignmentUnlink.errors[0].code,
  ).toBe('NOT_FOUND');
  expect(
    await api.seed.sql(`select * from ticket_assignment where organization_id = $1`, [organization]),
  ).toEqual([]);
});

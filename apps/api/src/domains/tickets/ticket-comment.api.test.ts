import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { COMMENT, mailJobs, raise, TICKET, ticketScene } from '../../../test/ticket-scene.ts';
import { fetchFile, uploadedPhoto } from '../../../test/upload.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('both sides talk; every public comment moves the ticket and makes one mail job', async () => {
  const { portal, office, contact } = await ticketScene(api);
  const id = await raise(portal);
  const { updatedAt } = (await portal.ok(TICKET, { id })).ticket;
  const asked = await portal.ok(COMMENT, { id, input: { body: ' Wann kommt jemand? ' } });
  expect(asked.ticketCommentAdd).toMatchObject({
    comment: { body: 'Wann kommt jemand?', fromOffice: false, internal: false },
    errors: [],
  });
  const answered = await office.ok(COMMENT, { id, input: { body: 'Morgen.\n\nBüro' } });
  expect(answered.ticketCommentAdd.comment).toMatchObject({
    fromOffice: true,
    authorName: 'Frau Büro',
    internal: false,
  });
  expect(answered.ticketCommentAdd.ticket.updatedAt > updatedAt).toBe(true);
  const jobs = await mailJobs(api, id);
  expect(jobs.map((job) => [job.commentId, job.actorContactId])).toEqual([
    [asked.ticketCommentAdd.comment.id, contact],
    [answered.ticketCommentAdd.comment.id, null],
  ]);
});

test('an internal comment is not in the answer, the counts, the order, the files or the mails of the customer', async () => {
  const { portal, office, officeToken, contactToken } = await ticketScene(api);
  const first = await raise(portal);
  const second = await raise(portal);
  const LIST = `{ tickets { totalCount nodes { id updatedAt comments { totalCount } events { totalCount } files { id } } } }`;
  const before = (await portal.send(LIST)).text;
  const detail = (await portal.send(TICKET, { id: first })).text;
  const file = await uploadedPhoto(api.app, officeToken);
  const { ticketCommentAdd } = await office.ok(COMMENT, {
    id: first,
    input: { body: 'Zahlt nie.', internal: true, fileIds: [file] },
  });
  expect(ticketCommentAdd).toMatchObject({ comment: { internal: true, files: [{ id: file }] }, errors: [] });

  expect((await portal.send(LIST)).text).toBe(before);
  expect((await portal.send(TICKET, { id: first })).text).toBe(detail);
  const hidden = await fetchFile(api.app, contactToken, file);
  expect([hidden.statusCode, hidden.body]).toEqual([
    404,
    (await fetchFile(api.app, contactToken, randomUUID())).body,
  ]);
  expect((await fetchFile(api.app, officeToken, file)).statusCode).toBe(200);
  expect(
    (await portal.ok(`{ tickets(filter: { search: "Zahlt" }) { totalCount } }`)).tickets.totalCount,
  ).toBe(0);
  expect(await mailJobs(api, first)).toEqual([]);
  const [row] = await api.seed.sql(
    `select office_updated_at > updated_at as moved from ticket where id = $1`,
    [first],
  );
  expect(row).toEqual({ moved: true });
  expect((await office.ok(TICKET, { id: first })).ticket.comments.totalCount).toBe(1);
  expect(second).not.toBe(first);
});

test('a contact cannot write an internal comment: 400', async () => {
  const { portal } = await ticketScene(api);
  const id = await raise(portal);
  expect((await portal.send(COMMENT, { id, input: { body: 'x', internal: true } })).status).toBe(400);
  expect((await portal.ok(TICKET, { id })).ticket.comments.totalCount).toBe(0);
});

test('double click; same idempotency key with another body: one effect; 409', async () => {
  const scene = await ticketScene(api);
  const id = await raise(scene.portal);
  for (const side of ['portal', 'office'] as const) {
    const input = { body: `Hallo ${side}`, idempotencyKey: 'k' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => scene[side].ok(COMMENT, { id, input })),
    );
    expect(new Set(answers.map((answer) => answer.ticketCommentAdd.comment.id)).size).toBe(1);
    const other = await scene[side].send(COMMENT, { id, input: { ...input, body: 'Etwas anderes' } });
    expect([other.status, other.data.ticketCommentAdd.errors[0].code]).toEqual([409, 'CONFLICT']);
  }
  expect((await scene.office.ok(TICKET, { id })).ticket.comments.totalCount).toBe(2);
  expect(await mailJobs(api, id)).toHaveLength(2);
});

test('attachments arrive on both sides, and end with the sight of the ticket', async () => {
  const { portal, office, officeToken, contactToken, organization, customer } = await ticketScene(api);
  const photo = await uploadedPhoto(api.app, contactToken, 'fleck.jpg');
  const id = await raise(portal, { fileIds: [photo] });
  const answer = await uploadedPhoto(api.app, officeToken, 'sauber.jpg');
  await office.ok(COMMENT, { id, input: { body: 'Erledigt', fileIds: [answer] } });
  for (const [client, token] of [
    [portal, contactToken],
    [office, officeToken],
  ] as const) {
    const { ticket } = await client.ok(TICKET, { id });
    expect(ticket.files).toEqual([{ id: photo }]);
    expect(ticket.comments.nodes[0].files).toEqual([{ id: answer }]);
    for (const file of [photo, answer]) expect((await fetchFile(api.app, token, file)).statusCode).toBe(200);
  }
  const colleague = (values: Record<string, unknown>) =>
    api.seed.contact(organization, customer, values).then((contact) => api.seed.contactSession(contact));
  expect((await fetchFile(api.app, await colleague({}), photo)).statusCode).toBe(200);
  const ownOnly = await colleague({ own_tickets_only: true });
  for (const file of [photo, answer]) expect((await fetchFile(api.app, ownOnly, file)).statusCode).toBe(404);
});

test('a file hangs on one thing only, and only its sender can hang it', async () => {
  const { portal, office, officeToken, contactToken } = await ticketScene(api);
  const file = await uploadedPhoto(api.app, contactToken);
  const id = await raise(portal, { fileIds: [file] });
  const fromOffice = await uploadedPhoto(api.app, officeToken);
  for (const [client, fileId] of [
    [portal, file],
    [portal, fromOffice],
    [office, file],
    [portal, randomUUID()],
  ] as const) {
    const { ticketCommentAdd } = await client.ok(COMMENT, { id, input: { body: 'x', fileIds: [fileId] } });
    expect(ticketCommentAdd).toEqual({
      comment: null,
      ticket: null,
      errors: [{ field: ['input', 'fileIds'], code: 'FILE_NOT_USABLE' }],
    });
  }
  expect((await office.ok(TICKET, { id })).ticket.comments.totalCount).toBe(0);
});

test('strangers cannot comment, and learn nothing', async () => {
  const scene = await ticketScene(api);
  const id = await raise(scene.portal, { objectId: scene.object });
  const other = await ticketScene(api);
  const limited = api.as(
    await api.seed.contactSession(
      await api.seed.contact(scene.organization, scene.customer, { limited_to_objects: true }),
    ),
  );
  for (const stranger of [other.portal, other.office, limited]) {
    const missing = await stranger.send(COMMENT, { id: randomUUID(), input: { body: 'x' } });
    expect((await stranger.send(COMMENT, { id, input: { body: 'x' } })).text).toBe(missing.text);
  }
  expect((await scene.office.ok(TICKET, { id })).ticket.comments.totalCount).toBe(0);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { load } from '../../test/noninterference/load.ts';
import { uuidOf } from '../../test/noninterference/random.ts';
import { viewerCases } from '../../test/noninterference/viewers.ts';
import { worldOf } from '../../test/noninterference/world.ts';

const CREATE = `mutation ($key: String) {
  ticketCreate(input: { category: OTHER, subject: "Licht", description: "Aus", idempotencyKey: $key }) {
    ticket { subject status } errors { code }
  }
}`;

const COMMENT = `mutation ($id: ID!, $key: String) {
  ticketCommentAdd(id: $id, input: { body: "Danke", idempotencyKey: $key }) { comment { body } errors { code } }
}`;

const world = worldOf(viewerCases.find((viewer) => viewer.name === 'limited-to-nothing')!);
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await load(api.database.ownerUrl, [world.rows]);
});
afterAll(() => api.close());

test('the key of an own ticket that is hidden by now answers like a key that was never used', async () => {
  const contact = api.as(world.sessions.contact.token);
  const fresh = await contact.send(CREATE, { key: 'never used' });
  expect(fresh.data.ticketCreate.ticket).toEqual({ subject: 'Licht', status: 'NEW' });
  for (const key of ['key 2', 'key 6', 'key 8'])
    expect((await contact.send(CREATE, { key })).text).toBe(fresh.text);
});

test('so does the key of an own comment on a ticket that is hidden by now', async () => {
  const hidden = uuidOf('limited-to-nothing ticket 6 comment 0');
  await api.seed.sql(`update ticket_comment set idempotency_key = $1 where id = $2`, [
    `${String(world.me.id)}:used`,
    hidden,
  ]);
  const contact = api.as(world.sessions.contact.token);
  const answers = [];
  for (const key of ['new', 'used'])
    answers.push((await contact.send(COMMENT, { id: uuidOf('limited-to-nothing ticket 0'), key })).text);
  expect(answers[0]).toContain('"comment":{"body":"Danke"}');
  expect(answers[1]).toBe(answers[0]);
});

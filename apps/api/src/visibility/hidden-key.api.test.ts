import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { load } from '../../test/noninterference/load.ts';
import { viewerCases } from '../../test/noninterference/viewers.ts';
import { worldOf } from '../../test/noninterference/world.ts';

const CREATE = `mutation ($key: String) {
  ticketCreate(input: { category: OTHER, subject: "Licht", description: "Aus", idempotencyKey: $key }) {
    ticket { subject status } errors { code }
  }
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
  for (const key of ['key 2', 'key 6', 'key 8']) expect((await contact.send(CREATE, { key })).text).toBe(fresh.text);
});

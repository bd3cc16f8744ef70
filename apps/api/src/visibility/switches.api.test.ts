import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { load } from '../../test/noninterference/load.ts';
import { switches } from '../../test/noninterference/switches.ts';
import { viewerCases } from '../../test/noninterference/viewers.ts';
import { worldOf } from '../../test/noninterference/world.ts';

const LOOK = `{
  viewer { kind customer { id } menu { assignments invoices executors } }
  assignments(first: 100) { totalCount nodes { id executors { id } } }
  executors(first: 100) { totalCount nodes { id } }
  invoices(first: 100) { totalCount nodes { id } }
  objects(first: 100) { totalCount nodes { id } }
  tickets(first: 100) { totalCount nodes { id } }
}`;
const TIMELINE = `{ tickets(first: 15) { nodes { comments(first: 10) { totalCount nodes { id } } events(first: 10) { totalCount nodes { id } } } } }`;

const worlds = new Map(viewerCases.map((viewer) => [viewer.name, worldOf(viewer)]));
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await load(
    api.database.ownerUrl,
    [...worlds.values()].map((world) => world.rows),
  );
});
afterAll(() => api.close());

test.for([...switches])(
  'switching on $name shows with the next request, and off again too',
  async ({ world, on, off }) => {
    const contact = api.as(worlds.get(world)!.sessions.contact.token);
    const look = async () => `${(await contact.send(LOOK)).text}${(await contact.send(TIMELINE)).text}`;
    const before = await look();
    await api.seed.sql(on);
    const between = await look();
    await api.seed.sql(off);
    expect(between).not.toBe(before);
    expect(between.length).toBeGreaterThan(before.length);
    expect(await look()).toBe(before);
    expect(`${before}${between}`).not.toContain('INTERNAL_SERVER_ERROR');
  },
);

test('the portal opens for nobody but the contact that is let in', async () => {
  const closed = ['basic', 'portal-off', 'no-access', 'revoked', 'contact-archived', 'customer-archived'];
  for (const name of closed) {
    const { data } = await api.as(worlds.get(name)!.sessions.contact.token).send(LOOK);
    expect([name, data]).toEqual([
      name,
      {
        viewer: { kind: 'ACCOUNT', customer: null, menu: null },
        assignments: null,
        executors: null,
        invoices: null,
        objects: null,
        tickets: null,
      },
    ]);
  }
});

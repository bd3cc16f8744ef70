import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { strangers } from '../../test/strangers/cases.ts';
import { readDoors, writeDoors, type Door } from '../../test/strangers/doors.ts';
import { slots } from '../platform/limits/slots.ts';
import {
  everything,
  LABELS,
  strangerWorld,
  type Kind,
  type StrangerWorld,
} from '../../test/strangers/world.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FILES = ['file', 'ticketFile', 'invoiceFile'] as const;

describe.each(strangers)('every door, for $name', ({ hidden, counts, enter }) => {
  let token: string | undefined;
  let target: StrangerWorld;
  beforeAll(async () => {
    ({ token, target } = await enter(api));
  });
  const send = (door: Door, id: string, word: string) =>
    api.as(token).send(door.query, door.variables?.(id, word));

  test('read doors tell nothing of what is hidden, and answer about it as about what does not exist', async () => {
    const some = slots(5);
    const look = async (door: Door) => {
      const answer = await send(door, target.ids[door.kind], target.word);
      expect([door.name, wordsIn(answer.text, target, hidden)]).toEqual([door.name, []]);
      expect([door.name, answer.text]).not.toEqual([door.name, expect.stringContaining('INTERNAL')]);
      // Filters by what is visible still find what is visible: the object, or another one of the customer.
      const aimed =
        hidden.includes(door.kind) || (hidden.includes(door.result ?? door.kind) && door.result !== 'object');
      if (!door.variables || !aimed) return;
      const nothing = await send(door, crypto.randomUUID(), `niemals${target.word}`);
      expect([door.name, answer.text]).toEqual([door.name, nothing.text]);
    };
    await Promise.all(readDoors.map((door) => some(() => look(door))));
  });

  test('counts are those of what they see', async () => {
    for (const [field, count] of Object.entries(
      counts ?? { objects: null, executors: null, assignments: null, invoices: null, tickets: null },
    )) {
      const { data } = await api.as(token).send(`{ ${field} { totalCount nodes { id } } }`);
      expect([field, data?.[field]?.totalCount ?? null, data?.[field]?.nodes.length ?? null]).toEqual([
        field,
        count,
        count,
      ]);
    }
  });

  test('a hidden file and one that does not exist are the same to the letter', async () => {
    for (const kind of FILES.filter((file) => hidden.includes(file))) {
      for (const method of ['GET', 'HEAD'] as const) {
        const [theirs, nowhere] = await Promise.all(
          [target.ids[kind], crypto.randomUUID()].map((id) =>
            api.app.inject({
              method,
              url: `/files/${id}?inline=1`,
              cookies: token ? { session: token } : {},
            }),
          ),
        );
        expect([kind, method, theirs!.statusCode, theirs!.body]).toEqual([kind, method, 404, nowhere!.body]);
        expect({ ...theirs!.headers, date: '' }).toEqual({ ...nowhere!.headers, date: '' });
      }
    }
  });

  test('write doors do nothing, and answer as about what does not exist', async () => {
    const before = await everything(api);
    for (const door of writeDoors.filter(({ kind }) => hidden.includes(kind))) {
      const answer = await send(door, target.ids[door.kind], target.word);
      expect([door.name, answer.text]).toEqual([door.name, (await send(door, crypto.randomUUID(), '')).text]);
      expect([door.name, answer.text]).toEqual([
        door.name,
        expect.stringMatching(/NOT_FOUND|FILE_NOT_USABLE|FORBIDDEN|UNAUTHENTICATED/),
      ]);
    }
    expect(await everything(api)).toEqual(before);
  });
});

test('who is let in finds everything through every door: the tests above can fail', async () => {
  const world = await strangerWorld(api, await api.seed.organization());
  for (const door of readDoors) {
    const answer = await api
      .as(world.contactToken)
      .send(door.query, door.variables?.(world.ids[door.kind], world.word));
    if (door.name.startsWith('cursor')) continue;
    expect([door.name, answer.status]).toEqual([door.name, 200]);
    const found = door.name.startsWith('count') ? '"totalCount":1' : world.ids[door.result ?? door.kind];
    expect([door.name, answer.text]).toEqual([door.name, expect.stringContaining(found)]);
  }
  for (const kind of FILES) {
    // The bytes are missing in the storage: that is another answer than a file that does not exist.
    const { statusCode } = await api.app.inject({
      url: `/files/${world.ids[kind]}`,
      cookies: { session: world.contactToken },
    });
    expect([kind, statusCode]).not.toEqual([kind, 404]);
  }
  const comment = writeDoors.find(({ name }) => name === 'ticketCommentAdd')!;
  expect(
    (await api.as(world.contactToken).send(comment.query, { id: world.ids.ticket })).data.ticketCommentAdd
      .errors,
  ).toEqual([]);
});

/** Which hidden rows an answer names, by id or by name. */
function wordsIn(text: string, { ids, word }: StrangerWorld, hidden: readonly Kind[]): string[] {
  return hidden.filter(
    (kind) =>
      text.includes(ids[kind]) || (LABELS[kind] !== undefined && text.includes(`${word}${LABELS[kind]}`)),
  );
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenders } from '../src/contenders/all.ts';
import { assertSameRows, type Running } from '../src/equality/check.ts';
import { pages } from '../src/pages/pages.ts';
import { startDatabase } from '../src/place/database.ts';
import { findPeople, type Person } from '../src/seed/people.ts';

const running: Running[] = [];
let people: Person[];
let stopDatabase = async () => {};

beforeAll(async () => {
  const database = await startDatabase(undefined, 5);
  stopDatabase = database.stop;
  const failed = (reason: string) => console.error(reason);
  for (const contender of contenders) {
    running.push({ contender, server: await contender.start(database.ownerUrl, failed) });
  }
  people = await findPeople(database.ownerUrl);
});
afterAll(async () => {
  await Promise.all(running.map(({ server }) => server.stop()));
  await stopDatabase();
});

describe('the contenders', () => {
  it.each(pages)('answer $name with the same rows, whoever asks', async (page) => {
    expect(await assertSameRows(running, [page], people)).toBeGreaterThan(1);
  });

  it('are not measured when one of them leaves out a row', async () => {
    const [first, other] = running;
    if (!first || !other) throw new Error('Nobody runs');
    const sections = () => ({ customers: { totalCount: 1, nodes: [] } });
    const careless = { ...other, contender: { ...other.contender, sections } };
    const page = pages.filter(({ name }) => name === 'office-customers');
    await expect(assertSameRows([first, careless], page, people)).rejects.toThrow('do not answer');
  });
});

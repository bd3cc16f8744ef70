import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { PASSWORD, People, trySignIn } from '../../../test/people.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const WRONG = 'falsch falsch falsch';

test('guessing from many addresses: 429 with Retry-After, also at the same moment; the owner is not locked out', async () => {
  const person = await people.staff();
  const home = people.newAddress();
  await people.signIn(person, people.browser(undefined, home));

  const guesses = await Promise.all(
    Array.from({ length: 25 }, () => trySignIn(people.browser(), person.email, WRONG)),
  );
  const limited = guesses.filter((answer) => answer.status === 429);
  expect(guesses.filter((answer) => answer.status === 200)).toHaveLength(10);
  expect(limited).toHaveLength(15);
  for (const answer of limited) {
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.data.signIn).toMatchObject({
      viewer: null,
      codeRequired: false,
      errors: [{ code: 'RATE_LIMITED' }],
    });
  }

  // The right password from a stranger's network is not tried any more; from the owner's own it is.
  expect((await trySignIn(people.browser(), person.email)).status).toBe(429);
  expect((await trySignIn(people.browser(undefined, home), person.email)).data.signIn.viewer).toEqual({
    kind: 'STAFF',
  });
});

test('guessing at an address that has no account is limited in the same way', async () => {
  const email = 'nobody@people.example';
  const statuses: number[] = [];
  for (let n = 0; n < 11; n += 1) statuses.push((await trySignIn(people.browser(), email, WRONG)).status);
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
});

test('a limit ends with its window', async () => {
  const person = await people.staff();
  for (let n = 0; n < 11; n += 1) await trySignIn(people.browser(), person.email, WRONG);
  expect((await trySignIn(people.browser(), person.email)).status).toBe(429);
  await api.seed.sql(
    `update rate_limit set expire = (extract(epoch from now()) * 1000)::bigint - 1 where key like 'signInToAddress%'`,
  );
  expect((await trySignIn(people.browser(), person.email)).data.signIn.viewer).toEqual({ kind: 'STAFF' });
});

test('guessing at many accounts from one IPv6 /64 is limited', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async (_all, n) => {
      const browser = people.browser(undefined, `2001:db8:77:1::${(n + 1).toString(16)}`);
      return (await trySignIn(browser, `victim${n}@people.example`, WRONG)).status;
    }),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(50);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  const neighbour = people.browser(undefined, '2001:db8:77:2::1');
  expect((await trySignIn(neighbour, 'victim1@people.example', WRONG)).status).toBe(200);
});

test('what right passwords use is given back: many people of one office can sign in', async () => {
  const person = await people.staff();
  const office = people.newAddress();
  for (let n = 0; n < 12; n += 1) await people.signIn(person, people.browser(undefined, office));
  const [row] = await api.seed.sql<{ most: number }>(
    `select coalesce(max(points), 0)::int as most from rate_limit where key like 'signInKnown%'`,
  );
  expect(row!.most).toBeLessThanOrEqual(1);
});

test('the table of tries tells neither addresses nor networks', async () => {
  await trySignIn(people.browser(undefined, '192.0.2.99'), 'somebody@people.example', PASSWORD);
  const rows = await api.seed.sql<{ key: string }>(`select key from rate_limit`);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ key }) => /192\.0\.2|people\.example/.test(key))).toEqual([]);
});

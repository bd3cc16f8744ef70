import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { compareTimes } from '../../../test/compare-times.ts';
import { PASSWORD, People, trySignIn, type Person } from '../../../test/people.ts';
import { hashToken } from '../../platform/tokens.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const VIEWER = `{ viewer { kind } }`;
const sessionsOf = ({ accountId }: Person) =>
  api.seed.sql(`select * from session where account_id = $1`, [accountId]);

test('the right password opens a session whose token is stored only as a hash', async () => {
  const person = await people.staff();
  const answer = await trySignIn(people.browser(), `  ${person.email.toUpperCase()} `);
  expect(answer.data.signIn).toEqual({ codeRequired: false, viewer: { kind: 'STAFF' }, errors: [] });
  const [session] = await sessionsOf(person);
  expect(session).toMatchObject({ token_hash: hashToken(answer.token!), code_pending: false });
  expect(Number(session!['expires_at']) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
  expect(await api.as(answer.token!).ok(VIEWER)).toEqual({ viewer: { kind: 'STAFF' } });
  const [staff] = await api.seed.sql(`select last_sign_in_at from staff_member where email = $1`, [
    person.email,
  ]);
  expect(staff!['last_sign_in_at']).not.toBeNull();
});

test('sign-in, reset, registration probing for addresses: same body for a wrong password and an unknown address', async () => {
  const person = await people.staff();
  const known = await trySignIn(people.browser(), person.email, 'falsch falsch falsch');
  const unknown = await trySignIn(people.browser(), 'niemand@people.example', 'falsch falsch falsch');
  const noAddress = await trySignIn(people.browser(), 'keine Adresse', 'falsch falsch falsch');
  expect(known.data.signIn).toMatchObject({
    viewer: null,
    errors: [{ code: 'CREDENTIALS_WRONG', field: [] }],
  });
  expect(unknown.text).toBe(known.text);
  expect(noAddress.text).toBe(known.text);
  expect([known.token, unknown.token, known.status, unknown.status]).toEqual([null, null, 200, 200]);
  expect(await sessionsOf(person)).toEqual([]);
});

test('sign-in probing for addresses: same time within noise', { retry: 2 }, async () => {
  const organizationId = await api.seed.organization();
  const guess = (email: string) => trySignIn(people.browser(), email, 'falsch falsch falsch');
  const times = await compareTimes(40, async (round) => {
    const { email } = await people.account(organizationId);
    return { known: () => guess(email), unknown: () => guess(`nobody${round}@people.example`) };
  });
  expect(times.ratio).toBeGreaterThan(0.7);
  expect(times.ratio).toBeLessThan(1.4);
});

test('session fixation: a sign-in gets a new token and ends the session that the browser had', async () => {
  const attacker = await people.staff();
  const planted = await people.signIn(attacker);
  const person = await people.staff();
  const token = await people.signIn(person, people.browser(planted));
  expect(token).not.toBe(planted);
  expect(await api.as(planted).ok(VIEWER)).toEqual({ viewer: { kind: 'NOBODY' } });
  expect(await sessionsOf(attacker)).toEqual([]);

  const made = 'a-token-that-the-attacker-made-up-1234567890';
  const fresh = await people.signIn(person, people.browser(made));
  expect(fresh).not.toBe(made);
  expect(await api.as(made).ok(VIEWER)).toEqual({ viewer: { kind: 'NOBODY' } });
});

test('a refused sign-in leaves the session of the browser as it was', async () => {
  const person = await people.staff();
  const token = await people.signIn(person);
  const answer = await trySignIn(people.browser(token), person.email, 'falsch falsch falsch');
  expect(answer.data.signIn.errors[0].code).toBe('CREDENTIALS_WRONG');
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(await api.as(token).ok(VIEWER)).toEqual({ viewer: { kind: 'STAFF' } });
});

test('100 aliased sign-ins in one document: refused, none is tried', async () => {
  const person = await people.staff();
  const aliases = Array.from(
    { length: 100 },
    (_all, n) =>
      `s${n}: signIn(input: { email: "${person.email}", password: "${PASSWORD}" }) { codeRequired }`,
  );
  const many = await people.browser().send(`mutation { ${aliases.join('\n')} }`);
  const two = await people.browser().send(`mutation { ${aliases.slice(0, 2).join('\n')} }`);
  expect([many.status, two.status]).toEqual([400, 400]);
  expect([many.token, two.token]).toEqual([null, null]);
  expect(await sessionsOf(person)).toEqual([]);
});

test('signing out ends the session with the next request', async () => {
  const person = await people.staff();
  const token = await people.signIn(person);
  const answer = await api.as(token).send(`mutation { signOut { viewer { kind } errors { code } } }`);
  expect(answer.data.signOut).toEqual({ viewer: { kind: 'NOBODY' }, errors: [] });
  expect(String(answer.headers['set-cookie'])).toMatch(
    /session=;.*Max-Age=0|session=;.*Expires=Thu, 01 Jan 1970/,
  );
  expect(await api.as(token).ok(VIEWER)).toEqual({ viewer: { kind: 'NOBODY' } });
  expect(await sessionsOf(person)).toEqual([]);
});

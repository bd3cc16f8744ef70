import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { compareTimes } from '../../../test/compare-times.ts';
import { PASSWORD, People, trySignIn, type Person } from '../../../test/people.ts';
import { hashToken, linkToken } from '../../platform/tokens.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const NEW = 'Regenschirm tanzt 7 Laternen';
const REQUEST = `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted errors { code field } } }`;
const RESET = `mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { done errors { code field } } }`;
const CHANGE = `mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { account { id } errors { code field message } } }`;
const LINK = `query ($token: String!) { passwordResetLink(token: $token) }`;

const kindOf = async (token: string) => (await api.as(token).ok(`{ viewer { kind } }`)).viewer.kind as string;
const request = (email: string, browser = people.browser()) => browser.send(REQUEST, { input: { email } });
const reset = (token: string, password = NEW, browser = people.browser()) =>
  browser.send(RESET, { input: { token, password } });
const signsIn = async (person: Person, password: string) =>
  (await trySignIn(people.browser(), person.email, password)).data.signIn.viewer !== null;
const jobsOf = ({ accountId }: Person) =>
  api.seed.sql<{ data: { resetId: string | null } }>(
    `select data from pgboss.job where data->>'accountId' = $1 order by created_on`,
    [accountId],
  );
const linksOf = ({ accountId }: Person) =>
  api.seed.sql<{ id: string }>(`select id from password_reset where account_id = $1 order by id`, [
    accountId,
  ]);
const tokenOf = (id: string) => linkToken(api.services.sessionSecret, 'password-reset', id);

async function newLink(person: Person): Promise<string> {
  await request(person.email);
  return tokenOf((await linksOf(person)).at(-1)!.id);
}

test('sign-in, reset, registration probing for addresses: same body of a reset for every address', async () => {
  const person = await people.staff();
  const known = await request(person.email.toUpperCase());
  const unknown = await request('niemand@people.example');
  expect(known.data.passwordResetRequest).toEqual({ accepted: true, errors: [] });
  expect(unknown.text).toBe(known.text);
  const [link] = await linksOf(person);
  expect((await jobsOf(person)).map(({ data }) => data)).toEqual([
    { accountId: person.accountId, resetId: link!.id },
  ]);
  const orphans = await api.seed.sql(
    `select from pgboss.job where data ? 'resetId' and not exists (select from account where id::text = data->>'accountId')`,
  );
  expect(orphans).toEqual([]);
});

test('reset probing for addresses: same time within noise', { retry: 2 }, async () => {
  const organizationId = await api.seed.organization();
  const times = await compareTimes(60, async (round) => {
    const { email } = await people.account(organizationId);
    return { known: () => request(email), unknown: () => request(`nobody${round}@people.example`) };
  });
  expect(times.ratio).toBeGreaterThan(0.66);
  expect(times.ratio).toBeLessThan(1.5);
});

test('at most three links an hour go to one account, also at the same moment, and the answer stays the same', async () => {
  const person = await people.staff();
  const answers = await Promise.all(Array.from({ length: 8 }, () => request(person.email)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await linksOf(person)).toHaveLength(3);
  expect(await jobsOf(person)).toHaveLength(3);
  await api.seed.sql(
    `update password_reset set created_at = now() - interval '61 minutes' where account_id = $1`,
    [person.accountId],
  );
  await request(person.email);
  expect(await linksOf(person)).toHaveLength(4);
});

test('a text that is no address is named as such', async () => {
  const answer = await request('a@example.de,b@example.de');
  expect(answer.data.passwordResetRequest).toEqual({
    accepted: false,
    errors: [{ code: 'INVALID', field: ['input', 'email'] }],
  });
});

test('requests from one network are limited: 429 with Retry-After', async () => {
  const browser = people.browser();
  const statuses: number[] = [];
  for (let n = 0; n < 31; n += 1) statuses.push((await request(`n${n}@people.example`, browser)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(30);
  expect((await request('n@people.example', browser)).headers['retry-after']).toMatch(/^\d+$/);
});

test('a reset link chooses a new password once, ends every session and has a notice sent', async () => {
  const person = await people.staff();
  const open = await people.signIn(person);
  const other = await newLink(person);
  const token = await newLink(person);
  expect((await people.browser().ok(LINK, { token })).passwordResetLink).toBe(true);
  expect((await reset(token)).data.passwordReset).toEqual({ done: true, errors: [] });
  expect(await kindOf(open)).toBe('NOBODY');
  expect([await signsIn(person, PASSWORD), await signsIn(person, NEW)]).toEqual([false, true]);
  expect((await jobsOf(person)).at(-1)!.data.resetId).toBeNull();
  for (const used of [token, other]) {
    expect((await reset(used, PASSWORD)).data.passwordReset).toEqual({
      done: false,
      errors: [{ code: 'LINK_NOT_USABLE', field: [] }],
    });
    expect((await people.browser().ok(LINK, { token: used })).passwordResetLink).toBe(false);
  }
  expect(await signsIn(person, NEW)).toBe(true);
});

test('a reset link that is expired, altered or made up: one answer, nothing changed', async () => {
  const person = await people.staff();
  const token = await newLink(person);
  const [link] = await linksOf(person);
  const left = await api.seed.sql<{ minutes: number }>(
    `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from password_reset where id = $1`,
    [link!.id],
  );
  expect(left[0]!.minutes).toBe(60);
  await api.seed.sql(`update password_reset set expires_at = now() - interval '1 second' where id = $1`, [
    link!.id,
  ]);
  const answers = [
    await reset(token),
    await reset(`${token.slice(0, -1)}_`),
    await reset(link!.id),
    await reset(''),
  ];
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await people.browser().ok(LINK, { token })).passwordResetLink).toBe(false);
  expect(await signsIn(person, PASSWORD)).toBe(true);
});

test('a link is made from the secret and stored only as a hash', async () => {
  const person = await people.staff();
  const token = await newLink(person);
  const rows = await api.seed.sql(`select token_hash from password_reset where account_id = $1`, [
    person.accountId,
  ]);
  expect(rows).toEqual([{ token_hash: hashToken(token) }]);
});

test('20 parallel uses of one reset link: one new password', async () => {
  const person = await people.staff();
  const token = await newLink(person);
  const answers = await Promise.all(Array.from({ length: 20 }, (_all, n) => reset(token, `${NEW} ${n}`)));
  const done = answers.flatMap((answer, n) => (answer.data.passwordReset.done ? [n] : []));
  expect(done).toHaveLength(1);
  expect(await signsIn(person, `${NEW} ${done[0]}`)).toBe(true);
});

test.each([
  ['too short', 'kurz', 'TOO_SHORT'],
  ['too long', 'x1'.repeat(65), 'TOO_LONG'],
  ['common', 'passwordpassword', 'PASSWORD_WEAK'],
  ['made of the own address', 'PERSON.people.example', 'PASSWORD_WEAK'],
])('a password that is %s is refused, and the link still works', async (_what, password, code) => {
  const person = await people.staff();
  const token = await newLink(person);
  const weak = code === 'PASSWORD_WEAK' ? password.replace('PERSON', person.email.split('@')[0]!) : password;
  expect((await reset(token, weak)).data.passwordReset).toEqual({
    done: false,
    errors: [{ code, field: ['input', 'password'] }],
  });
  expect((await reset(token)).data.passwordReset.done).toBe(true);
});

test('password change: every other session dies with the next request, this one stays', async () => {
  const person = await people.staff();
  const [here, there] = [await people.signIn(person), await people.signIn(person)];
  const link = await newLink(person);
  const answer = await api.as(here).ok(CHANGE, { input: { currentPassword: PASSWORD, newPassword: NEW } });
  expect(answer.passwordChange).toEqual({ account: { id: person.accountId }, errors: [] });
  expect([await kindOf(here), await kindOf(there)]).toEqual(['STAFF', 'NOBODY']);
  expect([await signsIn(person, PASSWORD), await signsIn(person, NEW)]).toEqual([false, true]);
  expect((await people.browser().ok(LINK, { token: link })).passwordResetLink).toBe(false);
  expect((await jobsOf(person)).at(-1)!.data.resetId).toBeNull();
});

test('password change with a wrong present password changes nothing, and guessing at it is limited', async () => {
  const person = await people.staff();
  const [here, there] = [await people.signIn(person), await people.signIn(person)];
  const guess = () =>
    api.as(here).send(CHANGE, { input: { currentPassword: 'falsch falsch falsch', newPassword: NEW } });
  const first = await guess();
  expect(first.data.passwordChange.errors).toEqual([
    { code: 'CREDENTIALS_WRONG', field: ['input', 'currentPassword'], message: 'Das Passwort stimmt nicht.' },
  ]);
  const statuses: number[] = [];
  for (let n = 0; n < 10; n += 1) statuses.push((await guess()).status);
  expect(statuses).toEqual([...Array<number>(9).fill(200), 429]);
  expect([await kindOf(there), await signsIn(person, PASSWORD), await signsIn(person, NEW)]).toEqual([
    'STAFF',
    true,
    false,
  ]);
  expect(await jobsOf(person)).toEqual([]);
});

test('a sign-in at the moment of a password change waits for it, and the old password then opens nothing', async () => {
  const person = await people.staff();
  await api.seed.sql('begin');
  await api.seed.sql(`select id from account where id = $1 for update`, [person.accountId]);
  const pending = trySignIn(people.browser(), person.email);
  await expect
    .poll(() => api.seed.sql(`select pid from pg_locks where not granted`), { timeout: 5_000 })
    .toHaveLength(1);
  await api.seed.sql(`update account set password_hash = 'another' where id = $1`, [person.accountId]);
  await api.seed.sql('commit');
  const answer = await pending;
  expect(answer.data.signIn.errors[0].code).toBe('CREDENTIALS_WRONG');
  expect(answer.token).toBeNull();
  expect(await api.seed.sql(`select id from session where account_id = $1`, [person.accountId])).toEqual([]);
});

import { Secret, TOTP } from 'otpauth';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import type { ApiClient } from '../../../test/client.ts';
import { PASSWORD, People, trySignIn, type Person } from '../../../test/people.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

// A code that is made at the end of its 30 seconds would be a step older when it arrives.
beforeEach(async () => {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 4_000) await sleep(left);
});

const START = `mutation ($input: TotpStartInput!) { totpStart(input: $input) { secret uri errors { code field } } }`;
const ENABLE = `mutation ($input: TotpEnableInput!) { totpEnable(input: $input) { recoveryCodes account { totpEnabled } errors { code } } }`;
const DISABLE = `mutation ($input: TotpDisableInput!) { totpDisable(input: $input) { account { totpEnabled } errors { code field } } }`;
const CODE = `mutation ($input: SignInCodeInput!) { signInCode(input: $input) { viewer { kind } errors { code field } } }`;

/** The code of an app, `steps` of 30 seconds from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
const wrongCode = (secret: string) =>
  ['000000', '111111', '222222', '333333'].find(
    (code) => ![-2, -1, 0, 1, 2].some((step) => codeOf(secret, step) === code),
  )!;
const kindOf = async (token: string) => (await api.as(token).ok(`{ viewer { kind } }`)).viewer.kind as string;
const sendCode = (browser: ApiClient, code: string) => browser.send(CODE, { input: { code } });
const stored = async ({ accountId }: Person) =>
  (await api.seed.sql(`select * from account where id = $1`, [accountId]))[0]!;

/** A staff member with one-time codes on. The step of the code that turned them on is used; the next one is free. */
async function protectedPerson() {
  const person = await people.staff();
  const token = await people.signIn(person);
  const { secret } = (await api.as(token).ok(START, { input: { password: PASSWORD } })).totpStart;
  const { recoveryCodes } = (await api.as(token).ok(ENABLE, { input: { code: codeOf(secret, -1) } }))
    .totpEnable;
  return { person, token, secret: secret as string, recoveryCodes: recoveryCodes as string[] };
}

/** The password step; returns a browser that waits for the code. */
async function waiting(person: Person): Promise<ApiClient> {
  const address = people.newAddress();
  const answer = await trySignIn(people.browser(undefined, address), person.email);
  expect(answer.data.signIn).toEqual({ codeRequired: true, viewer: null, errors: [] });
  return people.browser(answer.token!, address);
}

test('one-time codes are on after a first right code; secret and recovery codes are not stored in clear', async () => {
  const person = await people.staff();
  const token = await people.signIn(person);
  const { totpStart } = await api.as(token).ok(START, { input: { password: PASSWORD } });
  expect(totpStart.uri).toMatch(/^otpauth:\/\/totp\/Kundenportal:/);
  expect((await stored(person))['totp_secret']).toBeNull();
  const wrong = await api.as(token).send(ENABLE, { input: { code: wrongCode(totpStart.secret) } });
  expect(wrong.data.totpEnable).toEqual({
    recoveryCodes: [],
    account: null,
    errors: [{ code: 'CODE_WRONG' }],
  });
  expect((await stored(person))['totp_secret']).toBeNull();
  const { totpEnable } = await api.as(token).ok(ENABLE, { input: { code: codeOf(totpStart.secret) } });
  expect(totpEnable).toMatchObject({ account: { totpEnabled: true }, errors: [] });
  expect(new Set(totpEnable.recoveryCodes).size).toBe(10);
  const row = JSON.stringify(await stored(person));
  for (const plain of [totpStart.secret, ...totpEnable.recoveryCodes]) expect(row).not.toContain(plain);
  const audited = await api.seed.sql(`select action from audit_event where organization_id = $1`, [
    person.organizationId,
  ]);
  expect(audited).toEqual([{ action: 'account.totp.enable' }]);
});

test('the password alone opens nothing: the session waits for the code, under a token that the code replaces', async () => {
  const { person, secret } = await protectedPerson();
  const browser = await waiting(person);
  expect(await kindOf(browser.token!)).toBe('NOBODY');
  expect(
    (await api.as(browser.token).send(`mutation { sessionsRevoke { errors { code } } }`)).errors[0]!
      .extensions.code,
  ).toBe('UNAUTHENTICATED');
  const answer = await sendCode(browser, codeOf(secret));
  expect(answer.data.signInCode).toEqual({ viewer: { kind: 'STAFF' }, errors: [] });
  expect(answer.token).not.toBe(browser.token);
  expect(await kindOf(answer.token!)).toBe('STAFF');
  expect(await kindOf(browser.token!)).toBe('NOBODY');
});

test('one-time code replayed: 401, and an older one too', async () => {
  const { person, secret } = await protectedPerson();
  const code = codeOf(secret);
  expect((await sendCode(await waiting(person), code)).status).toBe(200);
  for (const used of [code, codeOf(secret, -1)]) {
    const browser = await waiting(person);
    const answer = await sendCode(browser, used);
    expect(answer.status).toBe(401);
    expect(answer.data.signInCode).toEqual({
      viewer: null,
      errors: [{ code: 'CODE_WRONG', field: ['input', 'code'] }],
    });
    expect(answer.token).toBeNull();
    expect(await kindOf(browser.token!)).toBe('NOBODY');
  }
});

test('one code sent by two browsers at the same moment opens one session', async () => {
  const { person, secret } = await protectedPerson();
  const browsers = [await waiting(person), await waiting(person), await waiting(person)];
  const code = codeOf(secret);
  const answers = await Promise.all(browsers.map((browser) => sendCode(browser, code)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401]);
});

test('sixth wrong code: 429, also from other networks and after a new sign-in; nothing opens', async () => {
  const { person, secret } = await protectedPerson();
  const wrong = wrongCode(secret);
  const statuses: number[] = [];
  for (let n = 0; n < 6; n += 1) statuses.push((await sendCode(await waiting(person), wrong)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  const right = await sendCode(await waiting(person), codeOf(secret));
  expect([right.status, right.token]).toEqual([429, null]);
  expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
});

test('wrong codes from strangers do not lock out a browser that the account knows', async () => {
  const { person, secret } = await protectedPerson();
  const address = people.newAddress();
  const enter = async (code: string) => {
    const { token } = await trySignIn(people.browser(undefined, address), person.email);
    return sendCode(people.browser(token!, address), code);
  };
  expect((await enter(codeOf(secret))).status).toBe(200);
  for (let n = 0; n < 6; n += 1) await sendCode(await waiting(person), wrongCode(secret));
  expect((await enter(codeOf(secret, 1))).status).toBe(200);
});

test('a recovery code works once', async () => {
  const { person, recoveryCodes } = await protectedPerson();
  const code = recoveryCodes[3]!;
  expect((await sendCode(await waiting(person), ` ${code.toUpperCase().replaceAll('-', ' ')} `)).status).toBe(
    200,
  );
  expect((await sendCode(await waiting(person), code)).status).toBe(401);
  expect((await stored(person))['recovery_code_hashes']).toHaveLength(9);
});

test('a sign-in waits five minutes for its code', async () => {
  const { person, secret } = await protectedPerson();
  const browser = await waiting(person);
  const [row] = await api.seed.sql<{ left: number }>(
    `select round(extract(epoch from expires_at - now()) / 60)::int as left from session where code_pending and account_id = $1`,
    [person.accountId],
  );
  expect(row!.left).toBe(5);
  await api.seed.sql(`update session set expires_at = now() where code_pending and account_id = $1`, [
    person.accountId,
  ]);
  const answer = await sendCode(browser, codeOf(secret));
  expect(answer.data.signInCode).toEqual({ viewer: null, errors: [{ code: 'CODE_WRONG', field: [] }] });
  expect((await sendCode(people.browser(), codeOf(secret))).text).toBe(answer.text);
});

test('turning codes off needs the password and a code; refused, they stay on', async () => {
  const { person, token, secret } = await protectedPerson();
  const disable = (password: string, code: string) =>
    api.as(token).send(DISABLE, { input: { password, code } });
  expect((await disable('falsch falsch falsch', codeOf(secret))).data.totpDisable.errors).toEqual([
    { code: 'CREDENTIALS_WRONG', field: ['input', 'password'] },
  ]);
  expect((await disable(PASSWORD, wrongCode(secret))).data.totpDisable.errors).toEqual([
    { code: 'CODE_WRONG', field: ['input', 'code'] },
  ]);
  expect((await stored(person))['totp_secret']).not.toBeNull();
  expect((await disable(PASSWORD, codeOf(secret))).data.totpDisable).toEqual({
    account: { totpEnabled: false },
    errors: [],
  });
  expect(await stored(person)).toMatchObject({ totp_secret: null, recovery_code_hashes: [] });
  expect(await kindOf(await people.signIn(person))).toBe('STAFF');
});

test('codes that are on cannot be replaced by starting again', async () => {
  const { token, person } = await protectedPerson();
  const before = (await stored(person))['totp_secret'];
  expect((await api.as(token).ok(START, { input: { password: PASSWORD } })).totpStart).toEqual({
    secret: null,
    uri: null,
    errors: [{ code: 'TRANSITION_NOT_ALLOWED', field: [] }],
  });
  expect(await stored(person)).toMatchObject({ totp_secret: before, totp_pending_secret: null });
});

test('the portal has no one-time codes', async () => {
  const person = await people.account(await api.seed.organization());
  await people.asContact(person);
  const answer = await api.as(await people.signIn(person)).send(START, { input: { password: PASSWORD } });
  expect(answer.errors[0]!.extensions.code).toBe('FORBIDDEN');
  expect((await stored(person))['totp_pending_secret']).toBeNull();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { People } from '../../../test/people.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const REVOKE = `mutation ($id: ID!) { sessionRevoke(id: $id) { account { sessions { id } } errors { code field } } }`;
const UPDATE = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { name locale ticketMails } errors { code field message } } }`;
const kindOf = async (token: string) => (await api.as(token).ok(`{ viewer { kind } }`)).viewer.kind as string;
const sessionId = async (token: string) =>
  (await api.as(token).ok(`{ account { sessions { id current } } }`)).account.sessions.find(
    (row: { current: boolean }) => row.current,
  ).id as string;

test('sign-out everywhere ends every other session with the next request', async () => {
  const person = await people.staff();
  const [here, there, elsewhere] = [
    await people.signIn(person),
    await people.signIn(person),
    await people.signIn(person),
  ];
  const stranger = await people.signIn(await people.staff());
  const { sessionsRevoke } = await api
    .as(here)
    .ok(`mutation { sessionsRevoke { account { sessions { current } } errors { code } } }`);
  expect(sessionsRevoke).toEqual({ account: { sessions: [{ current: true }] }, errors: [] });
  expect([await kindOf(here), await kindOf(there), await kindOf(elsewhere), await kindOf(stranger)]).toEqual([
    'STAFF',
    'NOBODY',
    'NOBODY',
    'STAFF',
  ]);
});

test('one session can be ended, also the own one', async () => {
  const person = await people.staff();
  const [here, there] = [await people.signIn(person), await people.signIn(person)];
  const own = await sessionId(here);
  const answer = await api.as(here).ok(REVOKE, { id: await sessionId(there) });
  expect(answer.sessionRevoke).toEqual({ account: { sessions: [{ id: own }] }, errors: [] });
  expect([await kindOf(here), await kindOf(there)]).toEqual(['STAFF', 'NOBODY']);
  expect((await api.as(here).ok(REVOKE, { id: own })).sessionRevoke).toEqual({ account: null, errors: [] });
  expect(await kindOf(here)).toBe('NOBODY');
});

test("any foreign id in any argument: a stranger's session is answered like one that does not exist, and stays", async () => {
  const victim = await people.signIn(await people.staff());
  const stranger = await people.signIn(await people.staff());
  const foreign = await api.as(stranger).send(REVOKE, { id: await sessionId(victim) });
  const missing = await api.as(stranger).send(REVOKE, { id: '0192f0c1-0000-7000-8000-000000000000' });
  expect(foreign.data.sessionRevoke.errors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  expect(foreign.text).toBe(missing.text);
  expect(await kindOf(victim)).toBe('STAFF');
});

test('name, language and mails of the account change; what is left out stays', async () => {
  const token = await people.signIn(await people.staff());
  const { accountUpdate } = await api.as(token).ok(UPDATE, { input: { name: ' Änne  Groß ', locale: 'EN' } });
  expect(accountUpdate).toEqual({
    account: { name: 'Änne  Groß', locale: 'EN', ticketMails: true },
    errors: [],
  });
  const second = await api.as(token).ok(UPDATE, { input: { ticketMails: false, name: null } });
  expect(second.accountUpdate.account).toEqual({ name: 'Änne  Groß', locale: 'EN', ticketMails: false });
  const refused = await api.as(token).ok(UPDATE, { input: { name: 'a\r\nBcc: x@example.de', locale: 'DE' } });
  expect(refused.accountUpdate).toMatchObject({
    account: null,
    errors: [{ code: 'INVALID', field: ['input', 'name'] }],
  });
  expect((await api.as(token).ok(`{ account { name locale } }`)).account).toEqual({
    name: 'Änne  Groß',
    locale: 'EN',
  });
});

test('without a session every change of an account is refused', async () => {
  for (const field of [
    'signOut { errors { code } }',
    'sessionsRevoke { errors { code } }',
    'accountUpdate(input: { name: "x" }) { errors { code } }',
  ]) {
    const answer = await api.as().send(`mutation { ${field} }`);
    expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { People, type Person } from '../../../test/people.ts';
import { endSessionsOf, removeMembership } from './session.service.ts';
import { ROLES } from '../../platform/db/roles.ts';
import { writeAs } from '../../platform/db/transactions.ts';
import { hashToken } from '../../platform/tokens.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const VIEWER = `{ viewer { kind customer { id } } }`;
const SWITCH = `mutation ($id: ID!) { membershipSwitch(id: $id) { viewer { kind } errors { code field } } }`;
const newPerson = async (): Promise<Person> => people.account(await api.seed.organization());
const kindOf = async (token: string) => (await api.as(token).ok(VIEWER)).viewer.kind as string;
const contactOf = async (membershipId: string) =>
  (
    await api.seed.sql<{ contact_id: string }>(`select contact_id from membership where id = $1`, [
      membershipId,
    ])
  )[0]!.contact_id;

test('a sign-in opens the membership that was used last; before any was used, the office first', async () => {
  const person = await newPerson();
  const contact = await people.asContact(person);
  await people.asStaff(person);
  expect(await kindOf(await people.signIn(person))).toBe('STAFF');
  const token = await people.signIn(person);
  expect((await api.as(token).ok(SWITCH, { id: contact })).membershipSwitch).toEqual({
    viewer: { kind: 'CONTACT' },
    errors: [],
  });
  expect(await kindOf(await people.signIn(person))).toBe('CONTACT');
});

test('a sign-in passes over memberships that cannot be opened now, and opens the account alone when none can', async () => {
  const person = await newPerson();
  await people.asStaff(person, { archived_at: new Date() });
  const contact = await people.asContact(person);
  const token = await people.signIn(person);
  expect(await kindOf(token)).toBe('CONTACT');
  await api.seed.sql(`update organization set plan = 'BASIC' where id = $1`, [person.organizationId]);
  expect(await kindOf(token)).toBe('ACCOUNT');
  const alone = await people.signIn(person);
  const { account, viewer } = await api
    .as(alone)
    .ok(`{ viewer { kind } account { email memberships { id kind usable current } } }`);
  expect(viewer.kind).toBe('ACCOUNT');
  expect(account.memberships.map((row: { usable: boolean }) => row.usable)).toEqual([false, false]);
  expect((await api.as(alone).ok(SWITCH, { id: contact })).membershipSwitch.errors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
});

test('switching opens another own membership under a new token and ends the previews of the session', async () => {
  const person = await newPerson();
  await people.asStaff(person);
  const contact = await people.asContact(person);
  const token = await people.signIn(person);
  const [session] = await api.seed.sql<{ id: string }>(`select id from session where token_hash = $1`, [
    hashToken(token),
  ]);
  const [staff] = await api.seed.sql<{ id: string }>(`select id from staff_member where email = $1`, [
    person.email,
  ]);
  await api.seed.row('preview', {
    organization_id: person.organizationId,
    session_id: session!.id,
    staff_member_id: staff!.id,
    contact_id: await contactOf(contact),
    token_hash: hashToken('preview'),
    expires_at: new Date(Date.now() + 60_000),
  });
  const answer = await api.as(token).send(SWITCH, { id: contact });
  expect(answer.data.membershipSwitch.viewer.kind).toBe('CONTACT');
  expect(answer.token).not.toBe(token);
  expect(await kindOf(answer.token!)).toBe('CONTACT');
  expect(await kindOf(token)).toBe('NOBODY');
  const [preview] = await api.seed.sql(`select ended_at from preview where session_id = $1`, [session!.id]);
  expect(preview!['ended_at']).not.toBeNull();
});

test('double click: of two switches at the same moment one gives a new token, and it works', async () => {
  const person = await newPerson();
  await people.asStaff(person);
  const contact = await people.asContact(person);
  const token = await people.signIn(person);
  const answers = await Promise.all([1, 2, 3].map(() => api.as(token).send(SWITCH, { id: contact })));
  const tokens = answers.flatMap((answer) => answer.token ?? []);
  expect(tokens).toHaveLength(1);
  expect(await kindOf(tokens[0]!)).toBe('CONTACT');
});

test("any foreign id in any argument: somebody else's membership is answered like one that does not exist", async () => {
  const person = await people.staff();
  const other = await people.account(person.organizationId);
  const foreign = await people.asContact(other);
  const token = await people.signIn(person);
  const answers = [];
  for (const id of [foreign, '0192f0c1-0000-7000-8000-000000000000', 'no uuid'])
    answers.push(await api.as(token).send(SWITCH, { id }));
  expect(answers.map(({ text }) => text)).toEqual(Array(3).fill(answers[1]!.text));
  expect(answers[0]!.data.membershipSwitch).toEqual({
    viewer: null,
    errors: [{ code: 'NOT_FOUND', field: ['id'] }],
  });
  expect(answers[0]!.token).toBeNull();
  expect(await kindOf(token)).toBe('STAFF');
});

test('disable: the sessions of a revoked membership die with the next request, those with another one stay', async () => {
  const person = await newPerson();
  const revoked = await people.asContact(person);
  const kept = await people.asContact(person);
  const dead = await people.signIn(person);
  await api.as(dead).ok(SWITCH, { id: revoked });
  const first = await people.signIn(person);
  const moved = (await api.as(await people.signIn(person)).send(SWITCH, { id: kept })).token!;
  expect([await kindOf(first), await kindOf(moved)]).toEqual(['CONTACT', 'CONTACT']);

  const session = {
    role: ROLES.staff,
    variables: { 'app.organization_id': person.organizationId },
    readOnly: false,
  };
  const contactId = await contactOf(revoked);
  await writeAs(api.services.orm, session, (em) => endSessionsOf(em, { contactId }));
  expect([await kindOf(first), await kindOf(moved)]).toEqual(['NOBODY', 'CONTACT']);
  await writeAs(api.services.orm, session, (em) => removeMembership(em, { contactId }));
  const { account } = await api.as(moved).ok(`{ account { memberships { id } } }`);
  expect(account.memberships).toEqual([{ id: kept }]);
});

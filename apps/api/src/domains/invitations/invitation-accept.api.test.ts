import type { AddressInfo } from 'node:net';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ACCEPT, invitable, invite, LINK, PASSWORD, RESEND, tokenOf } from '../../../test/invitations.ts';
import { hashPassword } from '../../platform/passwords/hashing.ts';
import { seal } from '../../platform/secrets.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const accept = (token: string, more: Record<string, unknown> = {}) =>
  api.as().send(ACCEPT, { input: { token, name: 'Erika Muster', password: PASSWORD, ...more } });
const accountsOf = (email: string) =>
  api.seed.sql<{ id: string; password_hash: string; name: string; locale: string }>(
    `select * from account where email = $1`,
    [email],
  );
const stateOf = async (token: string) => (await api.as().ok(LINK, { token })).invitationLink.state;

describe('registering', () => {
  test('makes account, membership and session at once, and uses the link up', async () => {
    const who = await invitable(api, { name: 'E. Muster' });
    const { id, token } = await invite(api, who);
    const answer = await accept(token, { locale: 'EN' });
    expect(answer.data.invitationAccept).toEqual({
      viewer: {
        kind: 'CONTACT',
        contact: { name: 'E. Muster' },
        staffMember: null,
        organization: { name: expect.any(String) },
      },
      codeRequired: false,
      errors: [],
    });
    const viewer = await api.as(answer.token!).ok(`{ viewer { kind } account { name email locale } }`);
    expect(viewer).toEqual({
      viewer: { kind: 'CONTACT' },
      account: { name: 'Erika Muster', email: who.email, locale: 'EN' },
    });
    expect((await accountsOf(who.email))[0]!.password_hash).toMatch(/^\$argon2id\$/);
    const shown = await api
      .as(who.office)
      .ok(`query ($id: ID!) { contact(id: $id) { lastSignInAt invitation { id status acceptedAt } } }`, {
        id: who.contact,
      });
    expect(shown.contact).toMatchObject({
      lastSignInAt: expect.any(String),
      invitation: { id, status: 'ACCEPTED', acceptedAt: expect.any(String) },
    });
    const trail = await api.seed.sql(
      `select action, channel, actor_contact_id from audit_event where subject_id = $1 and action = 'invitation.accept'`,
      [who.contact],
    );
    expect(trail).toEqual([
      { action: 'invitation.accept', channel: 'PORTAL', actor_contact_id: who.contact },
    ]);
    expect(await stateOf(token)).toBe('NOT_USABLE');
    const again = await accept(token);
    expect(again.data.invitationAccept.errors).toMatchObject([
      { code: 'LINK_NOT_USABLE', field: ['input', 'token'] },
    ]);
    expect(again.token).toBeNull();
  });

  test('lets a staff member into the office', async () => {
    const organization = await api.seed.organization({ plan: 'BASIC' });
    const owner = await api.seed.staffSession(organization);
    const staffMemberId = await api.seed.row('staff_member', {
      organization_id: organization,
      name: 'Neu',
      email: 'neu@office.example',
      locale: 'DE',
    });
    const { invitationResend } = await api.as(owner).ok(RESEND, { input: { staffMemberId } });
    const answer = await accept(tokenOf(api, invitationResend.invitation.id));
    expect(answer.data.invitationAccept.viewer).toMatchObject({
      kind: 'STAFF',
      staffMember: { name: 'Neu' },
    });
  });

  test.each([
    [{ password: 'short' }, 'TOO_SHORT', 'password'],
    [{ password: 'x'.repeat(129) }, 'TOO_LONG', 'password'],
    [{ password: 'password1234' }, 'PASSWORD_WEAK', 'password'],
    [{ name: '   ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(121) }, 'TOO_LONG', 'name'],
    [{ name: 'Erika\r\nBcc: b@x.example' }, 'INVALID', 'name'],
  ])('with %j is refused at the field, and the link still works', async (more, code, field) => {
    const who = await invitable(api);
    const { token } = await invite(api, who);
    const { data, token: session } = await accept(token, more);
    expect(data.invitationAccept).toMatchObject({
      viewer: null,
      codeRequired: false,
      errors: [{ code, field: ['input', field] }],
    });
    expect(session).toBeNull();
    expect(await accountsOf(who.email)).toEqual([]);
    expect(await stateOf(token)).toBe('OPEN');
  });

  test('that fails half-way leaves nothing behind and the link still works', async () => {
    const who = await invitable(api);
    const { token } = await invite(api, who);
    await api.seed.sql(
      `create function refuse_session() returns trigger language plpgsql as 'begin raise exception ''no session''; end'`,
    );
    await api.seed.sql(
      `create trigger refuse before insert on session for each row execute function refuse_session()`,
    );
    const failed = await accept(token);
    await api.seed.sql(`drop trigger refuse on session`);
    expect(failed.errors[0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(failed.text).not.toMatch(/no session|insert into/);
    expect(await accountsOf(who.email)).toEqual([]);
    expect(await api.seed.sql(`select id from membership where contact_id = $1`, [who.contact])).toEqual([]);
    expect(await stateOf(token)).toBe('OPEN');
    expect((await accept(token)).data.invitationAccept.viewer.kind).toBe('CONTACT');
  });
});

test('20 parallel accepts: one account', async () => {
  const who = await invitable(api);
  const { token } = await invite(api, who);
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = api.app.server.address() as AddressInfo;
  const body = JSON.stringify({
    query: ACCEPT,
    variables: { input: { token, name: 'Erika Muster', password: PASSWORD } },
  });
  const press = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data } = (await response.json()) as {
      data: { invitationAccept: { viewer: unknown; errors: { code: string }[] } };
    };
    return data.invitationAccept.viewer ? 'in' : data.invitationAccept.errors.map(({ code }) => code).join();
  };
  const outcomes = await Promise.all(Array.from({ length: 20 }, press));
  expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['in', 'LINK_NOT_USABLE']));
  expect(await accountsOf(who.email)).toHaveLength(1);
  expect(await api.seed.sql(`select id from membership where contact_id = $1`, [who.contact])).toHaveLength(
    1,
  );
  expect(
    await api.seed.sql(
      `select s.id from session s join membership m on m.id = s.membership_id where m.contact_id = $1`,
      [who.contact],
    ),
  ).toHaveLength(1);
});

test('mail scanner opens the link, follows redirects, sends HEAD: link still works', async () => {
  const { token } = await invite(api, await invitable(api));
  for (const method of ['HEAD', 'GET', 'HEAD'] as const)
    await api.app.inject({ method, url: `/invitation/${token}` });
  for (let n = 0; n < 3; n += 1) expect(await stateOf(token)).toBe('OPEN');
  expect((await accept(token)).data.invitationAccept.errors).toEqual([]);
});

describe('an address that has an account already', () => {
  const OWN = 'another-long-phrase-of-mine';

  /** A person who registered with one customer and is invited by another. */
  async function invitedTwice() {
    const first = await invitable(api);
    const token = (await invite(api, first)).token;
    await accept(token, { password: OWN });
    const second = await invitable(api, { email: first.email });
    return { first, second, email: first.email, token: (await invite(api, second)).token };
  }

  test('adds the membership with its own password, which stays as it is', async () => {
    const { email, second, token } = await invitedTwice();
    const [before] = await accountsOf(email);
    expect((await api.as().ok(LINK, { token })).invitationLink).toMatchObject({
      state: 'OPEN',
      accountExists: true,
    });
    const answer = await accept(token, { password: OWN, name: 'Somebody Else', locale: 'EN' });
    expect(answer.data.invitationAccept).toMatchObject({ viewer: { kind: 'CONTACT' }, errors: [] });
    expect(await accountsOf(email)).toEqual([before]);
    const members = await api.seed.sql(`select contact_id from membership where account_id = $1`, [
      before!.id,
    ]);
    expect(members).toHaveLength(2);
    const { viewer } = await api.as(answer.token!).ok(`{ viewer { contact { id } } }`);
    expect(viewer.contact.id).toBe(second.contact);
  });

  test('is never overwritten: another password is refused and nothing changes', async () => {
    const { email, second, token } = await invitedTwice();
    const [before] = await accountsOf(email);
    const answer = await accept(token);
    expect(answer.data.invitationAccept).toMatchObject({
      viewer: null,
      errors: [{ code: 'CREDENTIALS_WRONG', field: ['input', 'password'] }],
    });
    expect(answer.token).toBeNull();
    expect(await accountsOf(email)).toEqual([before]);
    expect(await api.seed.sql(`select id from membership where contact_id = $1`, [second.contact])).toEqual(
      [],
    );
    expect(await stateOf(token)).toBe('OPEN');
  });

  test('is asked for its one-time code, and each code works once', async () => {
    const { email, token } = await invitedTwice();
    const [account] = await accountsOf(email);
    const secret = new Secret({ size: 20 });
    await api.seed.sql(`update account set totp_secret = $1 where id = $2`, [
      seal(api.config.sessionSecret, account!.id, secret.base32),
      account!.id,
    ]);
    const withoutCode = await accept(token, { password: OWN });
    expect(withoutCode.data.invitationAccept).toEqual({ viewer: null, codeRequired: true, errors: [] });
    expect(withoutCode.token).toBeNull();
    const code = new TOTP({ secret }).generate();
    const wrong = await accept(token, { password: OWN, code: code === '000000' ? '000001' : '000000' });
    expect(wrong.data.invitationAccept).toMatchObject({
      viewer: null,
      codeRequired: true,
      errors: [{ code: 'CODE_WRONG', field: ['input', 'code'] }],
    });
    expect(await stateOf(token)).toBe('OPEN');
    const right = await accept(token, { password: OWN, code });
    expect(right.data.invitationAccept).toMatchObject({
      viewer: { kind: 'CONTACT' },
      codeRequired: false,
      errors: [],
    });
    const third = await invitable(api, { email });
    const replayed = await accept((await invite(api, third)).token, { password: OWN, code });
    expect(replayed.data.invitationAccept.errors).toMatchObject([{ code: 'CODE_WRONG' }]);
  });

  test('two invitations of one address at the same moment make one account', async () => {
    const first = await invitable(api);
    const second = await invitable(api, { email: first.email });
    const tokens = [(await invite(api, first)).token, (await invite(api, second)).token];
    await hashPassword('warms the library up');
    const answers = await Promise.all(tokens.map((token) => accept(token)));
    expect(await accountsOf(first.email)).toHaveLength(1);
    expect(answers.some(({ data }) => data.invitationAccept.viewer !== null)).toBe(true);
    for (const { data } of answers.filter((answer) => answer.data.invitationAccept.viewer === null)) {
      expect(data.invitationAccept.errors).toMatchObject([{ code: 'CONFLICT' }]);
    }
  });
});

test('guessing links from one network ends after a while, for every link alike', async () => {
  const who = await invitable(api);
  const { token } = await invite(api, who);
  let last = await accept('A'.repeat(43));
  for (let n = 0; n < 70 && !last.text.includes('RATE_LIMITED'); n += 1) last = await accept('A'.repeat(43));
  expect(last.status).toBe(429);
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  expect((await accept(token)).status).toBe(429);
  expect(await accountsOf(who.email)).toEqual([]);
  await api.seed.sql(`delete from rate_limit`);
  expect((await accept(token)).data.invitationAccept.viewer.kind).toBe('CONTACT');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ACCEPT, invitable, invite, LINK, PASSWORD, RENEW, RESEND } from '../../../test/invitations.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const stateOf = async (token: string) => (await api.as().ok(LINK, { token })).invitationLink;
const notUsable = {
  state: 'NOT_USABLE',
  organizationName: null,
  customerName: null,
  email: null,
  name: null,
  accountExists: null,
  newerSentAt: null,
};

describe('invitation replayed, expired, superseded, altered', () => {
  test('an open link says who is invited by whom', async () => {
    const who = await invitable(api, { name: 'Erika Muster' });
    const { token } = await invite(api, who);
    expect(await stateOf(token)).toMatchObject({
      state: 'OPEN',
      name: 'Erika Muster',
      email: who.email,
      accountExists: false,
      newerSentAt: null,
    });
  });

  test('a link that was replaced says when the newer one was sent, and nothing about the person', async () => {
    const who = await invitable(api);
    const old = await invite(api, who);
    const newer = await invite(api, who);
    await api.seed.sql(`update invitation set sent_at = '2026-11-20T10:00:00Z' where id = $1`, [newer.id]);
    expect(await stateOf(old.token)).toMatchObject({
      state: 'SUPERSEDED',
      newerSentAt: '2026-11-20T10:00:00.000Z',
      email: null,
      name: null,
      accountExists: null,
    });
    expect((await stateOf(newer.token)).state).toBe('OPEN');
  });

  test('a link dies by the clock of the database', async () => {
    const { id, token } = await invite(api, await invitable(api));
    const [row] = await api.seed.sql<{ days: number }>(
      `select extract(epoch from expires_at - created_at)::int / 86400 as days from invitation where id = $1`,
      [id],
    );
    expect(row!.days).toBe(14);
    await api.seed.sql(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect(await stateOf(token)).toMatchObject({ state: 'EXPIRED', email: null });
  });

  test.each([
    ['the plan went back to BASIC', `update organization set plan = 'BASIC' where id = $1`, 'organization'],
    ['the portal was switched off', `update customer set portal_enabled = false where id = $1`, 'customer'],
    ['access was revoked', `update contact set access_revoked_at = now() where id = $1`, 'contact'],
    ['access was switched off', `update contact set portal_access = false where id = $1`, 'contact'],
    ['the contact was archived', `update contact set archived_at = now() where id = $1`, 'contact'],
    ['the link was revoked', `update invitation set revoked_at = now() where contact_id = $1`, 'contact'],
  ] as const)('when %s, the link looks and acts like one that never existed', async (_what, sql, of) => {
    const who = await invitable(api);
    const { token } = await invite(api, who);
    await api.seed.sql(sql, [who[of]]);
    expect(await stateOf(token)).toEqual(notUsable);
    const input = { token, name: 'Jemand', password: PASSWORD };
    const real = await api.as().send(ACCEPT, { input });
    const altered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const made = await api.as().send(ACCEPT, { input: { ...input, token: altered } });
    expect(real.text).toBe(made.text);
    expect(real.data.invitationAccept.errors).toMatchObject([
      { field: ['input', 'token'], code: 'LINK_NOT_USABLE' },
    ]);
    expect(real.token).toBeNull();
    expect(await api.seed.sql(`select id from account where email = $1`, [who.email])).toEqual([]);
  });

  test.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", 'ü'.repeat(5000)])(
    'anything else (%#) is not usable',
    async (token) => {
      expect(await stateOf(token)).toEqual(notUsable);
    },
  );
});

describe('a fresh invitation for an old link', () => {
  test('is sent to the address on file, and the answer is the same for every link', async () => {
    const who = await invitable(api);
    const old = await invite(api, who);
    await api.seed.sql(`update invitation set expires_at = now() where id = $1`, [old.id]);
    await api.seed.sql(`update contact set email = 'neu@customer.example' where id = $1`, [who.contact]);
    const real = await api.as().send(RENEW, { input: { token: old.token } });
    const made = await api.as().send(RENEW, { input: { token: 'A'.repeat(43) } });
    expect(real.text).toBe(made.text);
    expect(real.data.invitationRenew).toEqual({ accepted: true, errors: [] });
    const rows = await api.seed.sql(
      `select email, superseded_at is null as open from invitation where contact_id = $1 order by created_at`,
      [who.contact],
    );
    expect(rows).toEqual([
      { email: who.email, open: false },
      { email: 'neu@customer.example', open: true },
    ]);
    const trail = await api.seed.sql(
      `select actor_contact_id, action from audit_event where subject_id = $1 order by created_at desc limit 1`,
      [who.contact],
    );
    expect(trail).toEqual([{ actor_contact_id: who.contact, action: 'invitation.send' }]);
  });

  test('cannot be used to flood somebody with mails', async () => {
    const who = await invitable(api);
    const old = await invite(api, who);
    await invite(api, who);
    for (let n = 0; n < 8; n += 1) await api.as().ok(RENEW, { input: { token: old.token } });
    const [row] = await api.seed.sql<{ mails: number }>(
      `select count(*)::int as mails from invitation where contact_id = $1`,
      [who.contact],
    );
    expect(row!.mails).toBe(2 + 5);
  });

  test('is not sent with a link that was revoked', async () => {
    const who = await invitable(api);
    const { token } = await invite(api, who);
    await api.seed.sql(`update invitation set revoked_at = now() where contact_id = $1`, [who.contact]);
    await api.as().ok(RENEW, { input: { token } });
    expect(await api.seed.sql(`select id from invitation where contact_id = $1`, [who.contact])).toHaveLength(
      1,
    );
  });
});

describe('invitationResend', () => {
  test('writes invitation, job and audit row, or nothing', async () => {
    const who = await invitable(api);
    const { id } = await invite(api, who);
    const jobs = await api.seed.sql(`select data from pgboss.job where data->>'invitationId' = $1`, [id]);
    expect(jobs).toEqual([{ data: { organizationId: who.organization, invitationId: id } }]);
    const trail = await api.seed.sql(`select action, channel from audit_event where subject_id = $1`, [
      who.contact,
    ]);
    expect(trail).toEqual([{ action: 'invitation.send', channel: 'OFFICE' }]);
    const [row] = await api.seed.sql<{ token_hash: string }>(
      `select token_hash from invitation where id = $1`,
      [id],
    );
    expect(row!.token_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['PLAN_REQUIRED', `update organization set plan = 'BASIC' where id = $1`, 'organization'],
    ['TRANSITION_NOT_ALLOWED', `update customer set portal_enabled = false where id = $1`, 'customer'],
    ['TRANSITION_NOT_ALLOWED', `update contact set portal_access = false where id = $1`, 'contact'],
    ['CONTACT_REQUIRED', `update contact set email = null where id = $1`, 'contact'],
  ] as const)('answers %s after "%s" and sends nothing', async (code, sql, of) => {
    const who = await invitable(api);
    await api.seed.sql(sql, [who[of]]);
    const { invitationResend } = await api.as(who.office).ok(RESEND, { input: { contactId: who.contact } });
    expect(invitationResend).toMatchObject({
      invitation: null,
      errors: [{ code, field: ['input', 'contactId'] }],
    });
    expect(await api.seed.sql(`select id from invitation where contact_id = $1`, [who.contact])).toEqual([]);
  });

  test('somebody who registered is not invited again', async () => {
    const who = await invitable(api);
    await api.seed.contactSession(who.contact);
    const { invitationResend } = await api.as(who.office).ok(RESEND, { input: { contactId: who.contact } });
    expect(invitationResend.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
  });

  test('any foreign id in any argument is answered like one that does not exist', async () => {
    const who = await invitable(api);
    const stranger = await invitable(api);
    const foreign = await api.as(stranger.office).send(RESEND, { input: { contactId: who.contact } });
    const missing = await api
      .as(stranger.office)
      .send(RESEND, { input: { contactId: '0199aaaa-0000-7000-8000-000000000000' } });
    expect(foreign.text).toBe(missing.text);
    expect(foreign.data.invitationResend.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const contact = await api.seed.contactSession(stranger.contact);
    expect(
      (await api.as(contact).send(RESEND, { input: { contactId: stranger.contact } })).errors[0]!.extensions
        .code,
    ).toBe('FORBIDDEN');
    expect(
      (await api.as().send(RESEND, { input: { contactId: who.contact } })).errors[0]!.extensions.code,
    ).toBe('UNAUTHENTICATED');
    expect(
      await api.seed.sql(`select id from invitation where contact_id = any($1)`, [
        [who.contact, stranger.contact],
      ]),
    ).toEqual([]);
  });

  test('only owners invite to the office', async () => {
    const organization = await api.seed.organization();
    const owner = await api.seed.staffSession(organization);
    const clerk = await api.seed.staffSession(organization, { owner: false });
    const id = await api.seed.row('staff_member', {
      organization_id: organization,
      name: 'Neu',
      email: 'neu@office.example',
      locale: 'DE',
    });
    expect(
      (await api.as(clerk).send(RESEND, { input: { staffMemberId: id } })).errors[0]!.extensions.code,
    ).toBe('FORBIDDEN');
    const { invitationResend } = await api.as(owner).ok(RESEND, { input: { staffMemberId: id } });
    expect(invitationResend).toMatchObject({
      invitation: { status: 'QUEUED', email: 'neu@office.example' },
      errors: [],
    });
  });
});

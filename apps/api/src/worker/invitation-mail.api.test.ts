import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { invitable, invite, LINK, linkIn, RESEND, tokenOf } from '../../test/invitations.ts';
import type { TestMailServer } from '../../test/mail-server.ts';
import { eventually, startMail, untilIdle } from '../../test/worker.ts';

// Mails take a second or two each; on a busy machine more.
vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
let mail: TestMailServer;
beforeAll(async () => {
  api = await startApi();
  mail = await startMail(api);
});
afterAll(async () => {
  await mail.close();
  await api.close();
});

const to = (email: string) => mail.received.filter(({ recipients }) => recipients.includes(email));
const arrived = (email: string) => eventually(() => to(email).at(-1));
const rowOf = async (id: string) => (await api.seed.sql(`select * from invitation where id = $1`, [id]))[0]!;

describe('the mail of an invitation', () => {
  test('arrives once, with a link that opens, and is noted as sent', async () => {
    const who = await invitable(api, { name: 'Erika Muster' });
    const { id, token } = await invite(api, who);
    const received = await arrived(who.email);
    await untilIdle(api);
    expect(to(who.email)).toHaveLength(1);
    expect(received.recipients).toEqual([who.email]);
    expect(linkIn(received)).toBe(`http://portal.test/invitation/${token}`);
    expect(received.parsed.messageId).toContain(id);
    expect(await rowOf(id)).toMatchObject({ failed_at: null, failure_reason: null });
    expect((await rowOf(id)).sent_at).not.toBeNull();
    expect((await api.as().ok(LINK, { token })).invitationLink.state).toBe('OPEN');
  });

  test('is written in the language of the contact, not of the office', async () => {
    const german = await invitable(api, { name: 'Erika Muster', locale: 'DE' });
    const english = await invitable(api, { name: 'Jane Miller', locale: 'EN' });
    await invite(api, german);
    await invite(api, english);
    expect((await arrived(german.email)).parsed.text).toContain('Guten Tag Erika Muster');
    const mailInEnglish = await arrived(english.email);
    expect(mailInEnglish.parsed.subject).toMatch(/invitation/i);
    expect(mailInEnglish.parsed.text).not.toMatch(/Guten Tag|Einladung/);
    expect(mailInEnglish.parsed.html).toContain('lang="en"');
  });

  test('Host / X-Forwarded-Host poisoning: configured URL only', async () => {
    const who = await invitable(api);
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    };
    await api.as(who.office, headers).ok(RESEND, { input: { contactId: who.contact } });
    const received = await arrived(who.email);
    expect(linkIn(received)).toMatch(/^http:\/\/portal\.test\/invitation\//);
    expect(received.raw).not.toContain('evil.example');
  });

  test('sent again retires the old link, which says so with the date', async () => {
    const who = await invitable(api);
    const old = await invite(api, who);
    await arrived(who.email);
    const newer = await invite(api, who);
    await eventually(() => to(who.email).length === 2);
    await untilIdle(api);
    const { sent_at: sentAt } = await rowOf(newer.id);
    const { invitationLink } = await api.as().ok(LINK, { token: old.token });
    expect(invitationLink).toMatchObject({
      state: 'SUPERSEDED',
      newerSentAt: (sentAt as Date).toISOString(),
    });
    expect(linkIn(to(who.email)[1]!)).toContain(newer.token);
  });

  test('goes to staff members too, with another text', async () => {
    const organization = await api.seed.organization({ name: 'Glanzwerk' });
    const owner = await api.seed.staffSession(organization);
    const staffMemberId = await api.seed.row('staff_member', {
      organization_id: organization,
      name: 'Neu',
      email: 'neu@office.example',
      locale: 'DE',
    });
    const { invitationResend } = await api.as(owner).ok(RESEND, { input: { staffMemberId } });
    const received = await arrived('neu@office.example');
    expect(received.parsed.subject).toContain('Büro-Team von Glanzwerk');
    expect(linkIn(received)).toContain(tokenOf(api, invitationResend.invitation.id));
  });
});

describe('an invitation that was written but not sent yet', () => {
  // Written past the API without its job, then a job for it: as if the mail server had been away in between.
  async function waiting(sql: string, of: 'organization' | 'customer' | 'contact') {
    const who = await invitable(api);
    const id = await api.seed.row('invitation', {
      organization_id: who.organization,
      contact_id: who.contact,
      email: who.email,
      token_hash: who.contact,
      created_at: new Date(),
      expires_at: new Date(Date.now() + 86_400_000),
    });
    await api.seed.sql(sql, [who[of]]);
    await api.services.orm.em.fork({ session: { role: 'kundenportal_worker' } }).transactional((em) =>
      api.services.jobs.add(em as never, 'invitation', {
        organizationId: who.organization,
        invitationId: id,
      }),
    );
    await untilIdle(api);
    return { who, id };
  }

  test.each([
    ['revoked', `update invitation set revoked_at = now() where contact_id = $1`],
    ['superseded', `update invitation set superseded_at = now() where contact_id = $1`],
    ['expired', `update invitation set expires_at = now() where contact_id = $1`],
    ['accepted', `update invitation set accepted_at = now() where contact_id = $1`],
    ['sent', `update invitation set sent_at = now() where contact_id = $1`],
  ])('is not sent when it was %s meanwhile', async (_what, sql) => {
    const { who, id } = await waiting(sql, 'contact');
    expect(to(who.email)).toEqual([]);
    expect((await rowOf(id)).failed_at).toBeNull();
  });

  test.each([
    ['plan', `update organization set plan = 'BASIC' where id = $1`, 'organization'],
    ['portal', `update customer set portal_enabled = false where id = $1`, 'customer'],
    ['access', `update contact set portal_access = false where id = $1`, 'contact'],
  ] as const)('is given up when the %s was switched off meanwhile', async (_what, sql, of) => {
    const { who, id } = await waiting(sql, of);
    expect(to(who.email)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ sent_at: null, failure_reason: null });
    expect((await rowOf(id)).failed_at).not.toBeNull();
  });

  test('is sent when nothing happened: the tests above can fail', async () => {
    const { who } = await waiting(`select $1::uuid`, 'contact');
    expect(to(who.email)).toHaveLength(1);
  });
});

describe('CR, LF, comma in e-mail or name', () => {
  test.each([
    'a@x.example, b@x.example',
    'a@x.example\r\nBcc: b@x.example',
    'a@x.example\nb@x.example',
    '"a,b"@x.example',
  ])('an address like %j is refused and reaches nobody', async (email) => {
    const before = mail.received.length;
    const who = await invitable(api, { email });
    const { id } = await invite(api, { ...who });
    await untilIdle(api);
    expect(mail.received.length).toBe(before);
    const row = await rowOf(id);
    expect(row.failure_reason).toBe('not a plain e-mail address');
    expect(row.failed_at).not.toBeNull();
  });

  test('a name with line breaks and commas stays one recipient and one header line', async () => {
    const who = await invitable(api, { name: 'Muster, Erika\r\nBcc: b@x.example' });
    await invite(api, who);
    const received = await arrived(who.email);
    expect(received.recipients).toEqual([who.email]);
    expect(received.raw).not.toMatch(/^Bcc:/im);
  });
});

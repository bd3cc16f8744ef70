import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { invitable, linkIn } from '../../test/invitations.ts';
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
const REQUEST = `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted errors { code } } }`;
const RESET = `mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { errors { code } } }`;
const NEW = 'rubber-cloud-seven-mountain';

test('the mail for a forgotten password has a link that works once, and the change is told too', async () => {
  const who = await invitable(api);
  await api.seed.contactSession(who.contact);
  await api.as().ok(REQUEST, { input: { email: who.email } });
  const received = await eventually(() => to(who.email)[0]);
  expect(linkIn(received)).toMatch(/^http:\/\/portal\.test\/reset-password\?token=[\w-]{43}$/);
  const token = new URL(linkIn(received)).searchParams.get('token');
  expect((await api.as().ok(RESET, { input: { token, password: NEW } })).passwordReset.errors).toEqual([]);
  const notice = await eventually(() => to(who.email)[1]);
  expect(notice.parsed.subject).toMatch(/geändert/);
  expect(linkIn(notice)).toBe('http://portal.test/forgot-password');
  expect((await api.as().ok(RESET, { input: { token, password: NEW } })).passwordReset.errors).toMatchObject([
    { code: 'LINK_NOT_USABLE' },
  ]);
});

test('an unknown address gets the same answer and nobody a mail', async () => {
  const before = mail.received.length;
  const known = await invitable(api);
  await api.seed.contactSession(known.contact);
  const unknown = await api.as().send(REQUEST, { input: { email: 'nobody@nowhere.example' } });
  expect(unknown.data.passwordResetRequest).toEqual({ accepted: true, errors: [] });
  await untilIdle(api);
  expect(mail.received.length).toBe(before);
});

test('a link that died before the mail went out is not sent', async () => {
  const who = await invitable(api);
  await api.seed.contactSession(who.contact);
  const [account] = await api.seed.sql<{ id: string }>(`select id from account where email = $1`, [
    who.email,
  ]);
  const resetId = await api.seed.row('password_reset', {
    account_id: account!.id,
    token_hash: who.contact,
    expires_at: new Date(0),
  });
  await api.services.orm.em
    .fork({ session: { role: 'kundenportal_worker' } })
    .transactional((em) =>
      api.services.jobs.add(em as never, 'password', { accountId: account!.id, resetId }),
    );
  await untilIdle(api);
  expect(to(who.email)).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { fetchFile, photo, upload, uploadedPhoto } from '../../../test/upload.ts';
import { newToken, hashToken } from '../../platform/tokens.ts';
import { workerSession } from '../../visibility/database-session.ts';
import { removeAbandonedUploads } from './abandoned-uploads.service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function house() {
  const organization = await api.seed.organization();
  const customer = await api.seed.customer(organization);
  const contact = await api.seed.contact(organization, customer);
  const token = await api.seed.contactSession(contact);
  return { organization, customer, contact, token };
}

test('a picture may be shown in place, everything else is saved; nothing is kept in a cache', async () => {
  const { token } = await house();
  const id = await uploadedPhoto(api.app, token);
  const pdf = (await upload(api.app, token, Buffer.from('%PDF-1.7\n%%EOF'), 'plan.pdf')).json();
  expect((await fetchFile(api.app, token, id)).headers).toMatchObject({
    'content-disposition': `attachment; filename="photo.jpg"; filename*=UTF-8''photo.jpg`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect((await fetchFile(api.app, token, id, '?inline=1')).headers['content-disposition']).toMatch(
    /^inline/,
  );
  const fetched = await fetchFile(api.app, token, pdf.id, '?inline=1');
  expect(fetched.headers['content-disposition']).toMatch(/^attachment/);
  expect(fetched.body).toBe('%PDF-1.7\n%%EOF');
});

test('a hidden file and one that does not exist answer with the same bytes, for every stranger', async () => {
  const mine = await house();
  const id = await uploadedPhoto(api.app, mine.token);
  const missing = await fetchFile(api.app, mine.token, randomUUID());
  expect(missing.statusCode).toBe(404);
  const colleague = await api.seed.contactSession(await api.seed.contact(mine.organization, mine.customer));
  const neighbour = await api.seed.contactSession(
    await api.seed.contact(mine.organization, await api.seed.customer(mine.organization)),
  );
  const strangers = [
    colleague,
    neighbour,
    (await house()).token,
    await api.seed.staffSession((await house()).organization),
    undefined,
    'no-session-has-this-token',
  ];
  for (const token of strangers) {
    const hidden = await fetchFile(api.app, token, id);
    expect([hidden.statusCode, hidden.body]).toEqual([404, missing.body]);
  }
  for (const wrong of ['x', '..%2f..%2fetc%2fpasswd', `${randomUUID()}'--`]) {
    expect((await fetchFile(api.app, mine.token, wrong)).body).toBe(missing.body);
  }
});

test.each([
  ['the contact is revoked', `update contact set access_revoked_at = now() where id = $1`],
  [
    'the portal is switched off',
    `update customer set portal_enabled = false where id = (select customer_id from contact where id = $1)`,
  ],
  [
    'the plan is BASIC',
    `update organization set plan = 'BASIC' where id = (select organization_id from contact where id = $1)`,
  ],
])('when %s, files end with the next request and none can be sent', async (_name, change) => {
  const { token, contact } = await house();
  const id = await uploadedPhoto(api.app, token);
  await api.seed.sql(change, [contact]);
  expect((await fetchFile(api.app, token, id)).statusCode).toBe(404);
  expect((await upload(api.app, token, await photo())).statusCode).toBe(403);
});

test('writing in the portal preview: refused, nothing changed, audited', async () => {
  const { organization, contact } = await house();
  const office = await api.seed.staffSession(organization);
  const preview = newToken();
  const [row] = await api.seed.sql<{ id: string; staff_member_id: string }>(
    `select s.id, m.staff_member_id from session s join membership m on m.id = s.membership_id where s.token_hash = $1`,
    [hashToken(office)],
  );
  await api.seed.row('preview', {
    organization_id: organization,
    session_id: row!.id,
    staff_member_id: row!.staff_member_id,
    contact_id: contact,
    token_hash: hashToken(preview),
    expires_at: new Date(Date.now() + 600_000),
  });
  const answer = await upload(api.app, office, await photo(), 'photo.jpg', { 'x-portal-preview': preview });
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'PREVIEW_READ_ONLY']);
  expect(await api.seed.sql(`select id from file where organization_id = $1`, [organization])).toEqual([]);
  expect(
    await api.seed.sql(`select action, channel from audit_event where organization_id = $1`, [organization]),
  ).toEqual([{ action: 'preview.refused.fileUpload', channel: 'PREVIEW' }]);
});

test('an upload that hangs on nothing is taken away after a day, with its bytes', async () => {
  const { token, organization, customer } = await house();
  const [old, young, used] = await Promise.all([1, 2, 3].map(() => uploadedPhoto(api.app, token)));
  await api.seed.sql(`update file set created_at = now() - interval '25 hours' where id = any($1)`, [
    [old, used],
  ]);
  await api.seed.sql(`update file set purpose = 'TICKET', ticket_id = $2 where id = $1`, [
    used,
    await api.seed.ticket(organization, customer),
  ]);
  const [key] = await api.seed.sql<{ storage_key: string }>(`select storage_key from file where id = $1`, [
    old,
  ]);
  expect(await removeAbandonedUploads(api.services, workerSession(null))).toBe(1);
  expect((await fetchFile(api.app, token, old!)).statusCode).toBe(404);
  await expect(api.services.storage.bytes(key!.storage_key)).rejects.toThrow();
  for (const id of [young!, used!]) expect((await fetchFile(api.app, token, id)).statusCode).toBe(200);
});

import { LIMIT_RULES } from '../../platform/limits/limit-rules.ts';
import { assertWithinLimit } from '../../platform/limits/limits.ts';
import { hashToken } from '../../platform/tokens.ts';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { MAX_FILE_BYTES } from '@kundenportal/rules/limits';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { blankPng, fetchFile, formHeaders, formWith, photo, upload } from '../../../test/upload.ts';

let api: TestApi;
let contact: string;
let office: string;
beforeAll(async () => {
  api = await startApi();
  const organization = await api.seed.organization();
  const customer = await api.seed.customer(organization);
  contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  office = await api.seed.staffSession(organization);
});
afterAll(() => api.close());

/** Rows and stored files: nothing may be left of what was refused. */
async function traces(): Promise<{ rows: number; stored: number }> {
  const [row] = await api.seed.sql<{ count: number }>(`select count(*)::int from file`);
  const folder = join(api.config.dataDir, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return { rows: row!.count, stored: entries.filter((entry) => entry.isFile()).length };
}

/** Sends what must be refused: the answer, and whether anything was left behind. */
async function refusal(
  bytes: Uint8Array,
  name?: string,
  token = contact,
): Promise<[number, string, 'nothing left' | 'traces']> {
  const before = await traces();
  const answer = await upload(api.app, token, bytes, name);
  const { code, message, ...rest } = answer.json<{ code: string; message: string }>();
  const clean = isDeepStrictEqual(await traces(), before) && message !== '' && Object.keys(rest).length === 0;
  return [answer.statusCode, code, clean ? 'nothing left' : 'traces'];
}

test('a photo is stored upright, without its place, and comes back byte by byte', async () => {
  const turned = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#369' } })
    .withExif({
      IFD0: { Copyright: 'Wohnung Müller' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(turned).metadata()).exif).toBeDefined();
  const answer = await upload(api.app, contact, turned, 'Küche.JPG');
  expect(answer.statusCode).toBe(201);
  const file = answer.json();
  expect(file).toEqual({
    id: expect.any(String),
    name: 'Küche.jpg',
    contentType: 'image/jpeg',
    size: expect.any(Number),
    url: `/files/${file.id}`,
  });

  const fetched = await fetchFile(api.app, contact, file.id);
  expect(fetched.rawPayload.length).toBe(file.size);
  const { width, height, exif, orientation } = await sharp(fetched.rawPayload).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 1280,
    height: 2560,
    exif: undefined,
    orientation: undefined,
  });
  const [row] = await api.seed.sql(
    `select purpose, customer_id is not null as customer, uploaded_by_contact_id is not null as contact, uploaded_by_staff_id from file where id = $1`,
    [file.id],
  );
  expect(row).toEqual({ purpose: 'UPLOAD', customer: true, contact: true, uploaded_by_staff_id: null });
});

test('JPEG that is also HTML or ZIP: re-encoded', async () => {
  const payloads = [Buffer.from('<html><script>alert(1)</script></html>'), Buffer.from('PK\x03\x04evil.js')];
  for (const hidden of payloads) {
    const answer = await upload(api.app, contact, Buffer.concat([await photo(), hidden]), 'page.html');
    expect(answer.json()).toMatchObject({ contentType: 'image/jpeg', name: 'page.html.jpg' });
    const fetched = await fetchFile(api.app, contact, answer.json().id, '?inline=1');
    expect(fetched.rawPayload.includes(hidden)).toBe(false);
    expect(fetched.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    });
  }
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image.svg'],
  [
    'SVG with a prolog',
    '<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>',
    'invoice.xml',
  ],
  ['SVG with a doctype', '<!DOCTYPE svg PUBLIC "a" "b"><svg/>', 'photo.jpg'],
  ['HTML', '<!doctype html><html><body>Hallo</body></html>', 'photo.jpg'],
  ['plain text', 'just words', 'words.pdf'],
  ['GIF', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'photo.gif'],
])('SVG, HTML; wrong type: 415 (%s)', async (_name, text, name) => {
  for (const token of [contact, office])
    expect(await refusal(Buffer.from(text), name, token)).toEqual([
      415,
      'FILE_TYPE_NOT_ALLOWED',
      'nothing left',
    ]);
});

test('256-megapixel PNG: 422', async () => {
  const bomb = blankPng(16_000);
  expect(bomb.length).toBeLessThan(300_000);
  expect(await refusal(bomb, 'wall.png')).toEqual([422, 'IMAGE_TOO_LARGE', 'nothing left']);
  expect((await upload(api.app, contact, blankPng(6_000), 'wall.png')).statusCode).toBe(201);
});

test('a damaged picture: 422', async () => {
  const whole = await photo();
  expect(await refusal(whole.subarray(0, 200))).toEqual([422, 'FILE_UNREADABLE', 'nothing left']);
});

test('oversize: 413, whatever the declared length', async () => {
  expect(await refusal(Buffer.alloc(MAX_FILE_BYTES + 1))).toEqual([413, 'FILE_TOO_LARGE', 'nothing left']);
  expect(await refusal(Buffer.alloc(MAX_FILE_BYTES + 100_000))).toEqual([
    413,
    'FILE_TOO_LARGE',
    'nothing left',
  ]);
});

test('lying length: 413, no orphan file', async () => {
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const before = await traces();
  const form = formWith(await photo(), 'photo.jpg');
  expect(await rawPost(form, 50_000_000)).toMatch(/^HTTP\/1\.1 413 .*FILE_TOO_LARGE/s);
  expect(await rawPost(form, form.length - 100)).toMatch(/^HTTP\/1\.1 413 .*FILE_INCOMPLETE/s);
  expect(await rawPost(Buffer.concat([formWith(Buffer.alloc(MAX_FILE_BYTES + 10), 'a.jpg')]), null)).toMatch(
    /^HTTP\/1\.1 413 .*FILE_TOO_LARGE/s,
  );
  expect(await traces()).toEqual(before);
});

async function rawPost(body: Buffer, length: number | null): Promise<string> {
  const { port } = api.app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const headers = {
    host: 'portal.test',
    ...formHeaders(contact),
    connection: 'close',
    ...(length === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) }),
  };
  socket.write(
    `POST /files HTTP/1.1\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
  );
  socket.on('error', () => undefined);
  if (length === null)
    socket.write(
      Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]),
    );
  else socket.write(body.subarray(0, length));
  let text = '';
  socket.on('data', (part) => (text += part.toString()));
  await once(socket, 'close');
  return text;
}

test.each([
  ['../../etc/passwd.jpg', 'passwd.jpg'],
  ['C:\\temp\\bild.jpeg', 'bild.jpeg'],
  ['rechnung\u202Egpj.exe', 'rechnunggpj.exe.jpg'],
  ['a\u0000b.jpg', 'ab.jpg'],
  ['...', 'file.jpg'],
  ['"; filename=x.html', 'file.jpg'],
  [`${'ä'.repeat(400)}.jpg`, `${'ä'.repeat(196)}.jpg`],
])(
  '`../`, NUL, right-to-left marks in file names: random key, safe disposition (%j)',
  async (given, kept) => {
    const answer = await upload(api.app, contact, await photo(), given);
    const { id, name } = answer.json();
    expect([answer.statusCode, name]).toEqual([201, kept]);
    const [row] = await api.seed.sql<{ storage_key: string }>(`select storage_key from file where id = $1`, [
      id,
    ]);
    expect(row!.storage_key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{32}$/);
    const disposition = String((await fetchFile(api.app, contact, id)).headers['content-disposition']);
    expect(disposition).toMatch(
      /^attachment; filename="[\x20-\x21\x23-\x7e]+"; filename\*=UTF-8''[\w.%~-]+$/,
    );
  },
);

test('the office may send e-invoices as XML, a contact may not', async () => {
  const invoice = Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
  );
  expect(await refusal(invoice, 'r.xml', contact)).toEqual([415, 'FILE_TYPE_NOT_ALLOWED', 'nothing left']);
  const stored = await upload(api.app, office, invoice, 'r.xml');
  expect(stored.json()).toMatchObject({ contentType: 'application/xml', size: invoice.length });
  expect(
    (await fetchFile(api.app, office, stored.json().id, '?inline=1')).headers['content-disposition'],
  ).toMatch(/^attachment/);
  expect(
    await refusal(Buffer.from('<!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice/>'), 'r.xml', office),
  ).toEqual([422, 'XML_NOT_SAFE', 'nothing left']);
});

test('a form of a foreign page, another media type, no session: refused, nothing stored', async () => {
  const before = await traces();
  const payload = formWith(await photo(), 'photo.jpg');
  const { 'apollo-require-preflight': _left, ...foreign } = formHeaders(contact);
  const send = (headers: Record<string, string>, body: Buffer | string = payload, url = '/files') =>
    api.app.inject({ method: 'POST', url, headers, payload: body });
  expect((await send(foreign)).statusCode).toBe(400);
  expect((await send(formHeaders())).statusCode).toBe(401);
  expect((await send({ ...formHeaders(contact), 'content-type': 'application/json' }, '{}')).statusCode).toBe(
    415,
  );
  expect((await send({ ...formHeaders(contact), 'content-type': 'text/plain' }, 'x')).statusCode).toBe(415);
  expect(
    (await send(formHeaders(contact), formWith(await photo(), 'a.jpg', 'image/jpeg', 'other'))).statusCode,
  ).toBe(400);
  expect((await send(formHeaders(contact), '')).statusCode).toBe(400);
  expect((await send(formHeaders(contact), payload, '/graphql')).statusCode).toBe(415);
  expect(await traces()).toEqual(before);
});

test('errors are in the language of who sends', async () => {
  expect((await upload(api.app, contact, Buffer.from('x'))).json().message).toMatch(/wird nicht angenommen/);
  expect(
    (await upload(api.app, undefined, Buffer.from('x'), 'a', { 'accept-language': 'en' })).json().message,
  ).toBe('Please sign in first.');
});

test('a row that cannot be written leaves no file in the storage', async () => {
  const before = await traces();
  await api.seed.sql(`alter table file add constraint no_more check (name <> 'fault.jpg') not valid`);
  const answer = await upload(api.app, contact, await photo(), 'fault.jpg');
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'UNEXPECTED']);
  expect(await traces()).toEqual(before);
});

test('a full disk: 503, no row, reads work', async () => {
  const { id } = (await upload(api.app, contact, await photo())).json<{ id: string }>();
  const before = await traces();
  const cause = Object.assign(new Error('write'), { code: 'ENOSPC' });
  const put = vi
    .spyOn(api.services.storage, 'put')
    .mockRejectedValue(new Error('Cannot write file', { cause }));
  const answer = await upload(api.app, contact, await photo());
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'SERVICE_AWAY']);
  expect((await fetchFile(api.app, contact, id)).statusCode).toBe(200);
  put.mockRestore();
  expect(await traces()).toEqual(before);
});

test('more uploads than anybody needs are refused, and nothing is stored', async () => {
  const [row] = await api.seed.sql<{ account_id: string }>(
    `select account_id from session where token_hash = $1`,
    [hashToken(contact)],
  );
  const tries = Array.from({ length: LIMIT_RULES.upload.tries }, () =>
    assertWithinLimit(api.services, 'upload', row!.account_id).catch(() => undefined),
  );
  await Promise.all(tries);
  const before = await traces();
  const answer = await upload(api.app, contact, await photo());
  expect([answer.statusCode, answer.json().code]).toEqual([429, 'RATE_LIMITED']);
  expect(await traces()).toEqual(before);
});

import { deflateSync, crc32 } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';

const BORDER = 'border-of-the-form';

/** A form with one file, as a browser sends it. */
export function formWith(
  bytes: Uint8Array,
  name: string,
  type = 'application/octet-stream',
  field = 'file',
): Buffer {
  const head = `--${BORDER}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BORDER}--\r\n`)]);
}

/** Headers of such a form, with the one that a foreign page cannot send. */
export const formHeaders = (token?: string): Record<string, string> => ({
  'content-type': `multipart/form-data; boundary=${BORDER}`,
  'apollo-require-preflight': 'true',
  ...(token ? { cookie: `session=${token}` } : {}),
});

/** Uploads a file over HTTP. */
export async function upload(
  app: FastifyInstance,
  token: string | undefined,
  bytes: Uint8Array,
  name = 'photo.jpg',
  headers: Record<string, string> = {},
) {
  const payload = formWith(bytes, name);
  return app.inject({
    method: 'POST',
    url: '/files',
    headers: { ...formHeaders(token), ...headers },
    payload,
  });
}

/** Uploads a photo and returns its id. */
export async function uploadedPhoto(
  app: FastifyInstance,
  token: string,
  name = 'photo.jpg',
): Promise<string> {
  const answer = await upload(app, token, await photo(), name);
  if (answer.statusCode !== 201) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json<{ id: string }>().id;
}

/** Fetches a file over HTTP. */
export async function fetchFile(app: FastifyInstance, token: string | undefined, id: string, query = '') {
  return app.inject({ url: `/files/${id}${query}`, headers: token ? { cookie: `session=${token}` } : {} });
}

/** A small JPEG. */
export function photo(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();
}

/** A PNG of one colour with this many pixels a side: few bytes, however large the picture. */
export function blankPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const row = 1 + Math.ceil(side / 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(row * side))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { ApiError, createClient, type TypedDocument } from './client.ts';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

const document = parse('query Kind($a: Int) { viewer { kind } }') as TypedDocument<
  { viewer: { kind: string } },
  { a?: number }
>;

/** Starts a server that answers once with this, and keeps what was sent. */
async function serving(status: number, body: string, headers: Record<string, string> = {}) {
  const received: { body: string; type: string | undefined }[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      received.push({ body: text, type: request.headers['content-type'] });
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { received, request: createClient({ url: `http://127.0.0.1:${port}/graphql` }) };
}

test('it sends the document with its variables and returns the data', async () => {
  const { received, request } = await serving(200, '{"data":{"viewer":{"kind":"NOBODY"}}}');
  expect(await request(document, { a: 1 })).toEqual({ viewer: { kind: 'NOBODY' } });
  const sent = JSON.parse(received[0]!.body) as { query: string; variables: object };
  expect(received[0]!.type).toBe('application/json');
  expect(sent.variables).toEqual({ a: 1 });
  expect(sent.query).toContain('query Kind($a: Int)');
});

test('errors of the answer are thrown with code, reference and status', async () => {
  const { request } = await serving(
    429,
    '{"errors":[{"message":"Wait","extensions":{"code":"RATE_LIMITED"}}]}',
    { 'retry-after': '7' },
  );
  const error = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: 429,
    retryAfter: 7,
    message: 'Wait',
    entries: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
});

test('an answer that is not JSON is an error with its status', async () => {
  const { request } = await serving(502, '<html>');
  await expect(request(document, {})).rejects.toMatchObject({ status: 502, entries: [] });
});

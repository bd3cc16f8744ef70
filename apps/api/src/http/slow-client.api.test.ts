import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
let port: number;
beforeAll(async () => {
  api = await startApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  port = (api.app.server.address() as AddressInfo).port;
});
afterAll(() => api.close());

test('slowloris', async () => {
  const socket = connect(port, '127.0.0.1');
  const closed = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
  });
  socket.write('POST /graphql HTTP/1.1\r\nHost: portal.test\r\n');
  const drops = setInterval(() => socket.writable && socket.write('x-drop: 1\r\n'), 500);
  const begun = Date.now();
  const answer = await closed;
  clearInterval(drops);
  expect(Date.now() - begun).toBeLessThan(12_000);
  expect(answer === '' || answer.startsWith('HTTP/1.1 408')).toBe(true);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('answers are compressed for who wants it', async () => {
  const fields = Array.from(
    { length: 20 },
    (_, n) => `a${n}: viewer { kind organization { name } contact { name } menu { assignments } }`,
  );
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
    body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { load, type LoadRequest } from '../src/measure/load.ts';

let server: Server;
let url: string;

/** Answers every path after so many milliseconds with the status that it names. */
async function listen(milliseconds: Record<string, number>): Promise<void> {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const status = Number(/\d{3}$/.exec(path)?.[0] ?? 200);
    setTimeout(() => response.writeHead(status).end('{"data":{}}'), milliseconds[path] ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, kind: string, more: Partial<LoadRequest> = {}): LoadRequest => ({
  method: 'GET',
  headers: {},
  path,
  kind,
  ...more,
});

it('keeps the times of each kind of request apart', async () => {
  await listen({ '/slow': 30 });
  const requests = [get('/fast', 'fast'), get('/slow', 'slow')];
  const { answers, times } = await load({ url, requests, connections: 2, seconds: 0.4 });
  expect(answers).toBe((times['fast']?.length ?? 0) + (times['slow']?.length ?? 0));
  expect(Math.min(...(times['slow'] ?? []))).toBeGreaterThan(25);
  expect(Math.min(...(times['fast'] ?? []))).toBeLessThan(25);
});

it('stops after so many answers', async () => {
  await listen({});
  const { answers } = await load({
    url,
    requests: [get('/', 'a')],
    connections: 2,
    seconds: 5,
    amount: 40,
  });
  expect(answers).toBe(40);
});

it('fails when an answer is not good', async () => {
  await listen({});
  const refused = [get('/', 'a'), get('/500', 'b')];
  await expect(load({ url, requests: refused, connections: 1, seconds: 0.2 })).rejects.toThrow('500');
  const wrong = [get('/', 'a', { isGood: (body) => body.includes('"errors":[]') })];
  await expect(load({ url, requests: wrong, connections: 1, seconds: 0.2 })).rejects.toThrow('{"data":{}}');
});

it('fails when nothing is answered in time', async () => {
  await listen({ '/slow': 500 });
  const requests = [get('/slow', 'slow')];
  await expect(load({ url, requests, connections: 1, seconds: 0.1 })).rejects.toThrow('no answer');
});

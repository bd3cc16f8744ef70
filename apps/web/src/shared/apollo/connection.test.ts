import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connection } from './connection.ts';

const answer = (database: string, worker: string) => () =>
  Promise.resolve(
    Response.json(
      { checks: { database, migrations: 'ok', worker } },
      { status: worker === 'ok' ? 200 : 503 },
    ),
  );
const noAnswer = () => Promise.reject(new TypeError('Failed to fetch'));
const proxyError = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));

const fetched = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test.each([
  ['nothing answers', noAnswer],
  ['only a proxy answers', proxyError],
  ['the database is away', answer('missing', 'missing')],
])('stays down while %s, and tells once when it is back', async (_name, away) => {
  const connection = new Connection();
  const changes = vi.fn();
  const back = vi.fn();
  connection.subscribe(changes);
  connection.onBack(back);
  fetched.mockImplementation(away);
  connection.reportDown();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(connection.isDown).toBe(true);
  expect(changes).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[0]).toBe('/readyz');

  fetched.mockImplementation(answer('ok', 'ok'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(connection.isDown).toBe(false);
  expect(changes).toHaveBeenCalledTimes(2);
  expect(back).toHaveBeenCalledTimes(1);
});

test('a worker that is missing is no missing connection', async () => {
  const connection = new Connection();
  fetched.mockImplementation(answer('ok', 'missing'));
  connection.reportDown();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(connection.isDown).toBe(false);
});

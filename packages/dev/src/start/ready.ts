import { until } from '../lib/processes.ts';
import { Problem } from '../lib/problem.ts';

const READY_MS = 60_000;

/**
 * Waits until the API says that database, migrations and worker are there.
 *
 * @throws Problem when it does not within a minute
 */
export async function waitUntilReady(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/readyz`;
  let last = 'no answer';
  const ready = await until(async () => {
    const response = await fetch(url).catch(() => undefined);
    if (response) last = `${response.status} ${(await response.text()).slice(0, 500)}`;
    return response?.ok ?? false;
  }, READY_MS);
  if (!ready) throw new Problem(`The API did not become ready within ${READY_MS / 1000} s: ${last}`);
}

import type { Check } from './check.ts';

const LANES = 2;

/**
 * Runs checks side by side, in their order, on two lanes. A check that wants both waits until both are
 * free, and nothing overtakes it.
 */
export async function runInLanes(checks: Check[], run: (check: Check) => Promise<void>): Promise<void> {
  const active = new Map<Check, Promise<void>>();
  const used = () => [...active.keys()].reduce((sum, { lanes }) => sum + lanes, 0);
  for (const check of checks) {
    while (used() + check.lanes > LANES) await Promise.race(active.values());
    const done = run(check).finally(() => active.delete(check));
    active.set(check, done);
  }
  await Promise.all(active.values());
}

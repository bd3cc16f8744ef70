import { median, rounded } from '../measure/statistics.ts';
import { startApi } from '../place/api.ts';
import type { Place } from './place.ts';

export interface ColdStartResult {
  /** From the start of the process to the first "ready", with database and worker up; median. */
  milliseconds: number;
  starts: number;
}

/** How long the production build takes to be ready. The worker is the one of the API that already runs. */
export async function measureColdStart({ ownerUrl, failed, plan }: Place): Promise<ColdStartResult> {
  const times: number[] = [];
  for (let start = 0; start < plan.coldStarts; start += 1) {
    const begun = performance.now();
    const server = await startApi(ownerUrl, failed, false);
    times.push(performance.now() - begun);
    await server.stop();
  }
  return { milliseconds: rounded(median(times), 0), starts: times.length };
}

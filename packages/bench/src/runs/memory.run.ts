import { load } from '../measure/load.ts';
import { watchMemory, type MemoryCourse } from '../measure/memory.ts';
import { membersOf, requestsFor } from '../measure/requests.ts';
import { pages } from '../pages/pages.ts';
import { apiOf, type Place } from './place.ts';

const CONNECTIONS = 8;
const FLAT = 1.1;

export interface MemoryResult {
  /** Fewer than planned when the time was up. */
  requests: number;
  memory: MemoryCourse;
  /** Whether the last third is within a tenth of the middle third. */
  flat: boolean | null;
}

/** How much memory a freshly started API holds while it answers many requests over all pages. */
export async function measureMemory(place: Place): Promise<MemoryResult> {
  const { contender } = apiOf(place);
  const people = membersOf(place.people);
  const requests = pages.flatMap((page) => requestsFor(contender, page, people));
  const server = await contender.start(place.ownerUrl, place.failed);
  try {
    const { memoryRequests: amount, memorySeconds: seconds } = place.plan;
    const { result, memory } = await watchMemory(server.pid, () =>
      load({ url: server.url, requests, connections: CONNECTIONS, amount, seconds }),
    );
    return { requests: result.answers, memory, flat: memory.growth === null ? null : memory.growth <= FLAT };
  } finally {
    await server.stop();
  }
}

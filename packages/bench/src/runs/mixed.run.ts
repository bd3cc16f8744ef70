import { load, type LoadRequest } from '../measure/load.ts';
import { watchMemory, type MemoryCourse } from '../measure/memory.ts';
import { membersOf, requestsFor } from '../measure/requests.ts';
import { percentile, rounded } from '../measure/statistics.ts';
import { pages } from '../pages/pages.ts';
import { writesOf } from '../pages/writes.ts';
import { apiOf, type Place } from './place.ts';

const CONNECTIONS = 50;
const READS_PER_WRITE = 9;

interface Times {
  answers: number;
  p50Ms: number;
  p99Ms: number;
}

/** All pages and changes at once, as on a busy morning. */
export interface MixedResult {
  connections: number;
  seconds: number;
  requestsPerSecond: number;
  /** Over reads and writes. */
  p99Ms: number;
  reads: Times;
  writes: Times;
  memory: MemoryCourse;
}

/** Nine reads over all pages for every write, at 50 connections. */
export async function measureMixed(place: Place): Promise<MixedResult> {
  const api = apiOf(place);
  const seconds = place.plan.mixedSeconds;
  const requests = mixedRequests(place);
  const { url, pid } = api.server;
  await load({ url, requests, connections: CONNECTIONS, seconds: place.plan.warmUpSeconds });
  const { result, memory } = await watchMemory(pid, () =>
    load({ url, requests, connections: CONNECTIONS, seconds }),
  );
  const { write = [], ...reads } = result.times;
  const allReads = Object.values(reads).flat();
  return {
    connections: CONNECTIONS,
    seconds,
    requestsPerSecond: rounded(result.perSecond, 1),
    p99Ms: rounded(percentile([...allReads, ...write], 99)),
    reads: timesOf(allReads),
    writes: timesOf(write),
    memory,
  };
}

/** The same order every time; neighbours are of different pages and people. */
function mixedRequests(place: Place): LoadRequest[] {
  const people = membersOf(place.people);
  const { contender } = apiOf(place);
  const byPage = pages.map((page) => requestsFor(contender, page, people));
  const longest = Math.max(...byPage.map(({ length }) => length));
  const reads = Array.from({ length: longest * pages.length }, (_, index) => {
    const ofPage = byPage[index % pages.length] ?? [];
    return ofPage[Math.floor(index / pages.length) % ofPage.length];
  }).filter((request) => request !== undefined);
  const writes = writesOf(people);
  return reads.flatMap((read, index) => {
    const write = writes[Math.floor(index / READS_PER_WRITE) % writes.length];
    return index % READS_PER_WRITE === 0 && write ? [read, write] : [read];
  });
}

function timesOf(times: readonly number[]): Times {
  return {
    answers: times.length,
    p50Ms: rounded(percentile(times, 50)),
    p99Ms: rounded(percentile(times, 99)),
  };
}

import type { Running } from '../equality/check.ts';
import { load, type LoadRequest } from '../measure/load.ts';
import { processorTime } from '../measure/processor.ts';
import { median, percentile, rounded } from '../measure/statistics.ts';

/** What a page costs one contender. */
export interface Figures {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time per request in milliseconds; null where it cannot be read. */
  serverCpuMs: number | null;
  databaseCpuMs: number | null;
  bytesPerAnswer: number;
}

/** Measures once: so many seconds of requests over some connections. */
export async function figuresOf(
  { server }: Running,
  requests: readonly LoadRequest[],
  { connections, seconds, postmaster }: { connections: number; seconds: number; postmaster: number },
): Promise<Figures> {
  const before = await processorTime(server.pid, postmaster);
  const result = await load({ url: server.url, requests, connections, seconds });
  const after = await processorTime(server.pid, postmaster);
  const times = Object.values(result.times).flat();
  const perRequest = (name: 'server' | 'database') =>
    before && after ? rounded(((after[name] - before[name]) * 1000) / result.answers, 3) : null;
  return {
    requestsPerSecond: rounded(result.perSecond, 1),
    p50Ms: rounded(percentile(times, 50)),
    p99Ms: rounded(percentile(times, 99)),
    serverCpuMs: perRequest('server'),
    databaseCpuMs: perRequest('database'),
    bytesPerAnswer: Math.round(result.bytesPerAnswer),
  };
}

/** The medians of several rounds, each figure for itself. */
export function medianFigures(rounds: readonly Figures[]): Figures {
  const middle = (name: keyof Figures) => rounded(median(rounds.map((figures) => figures[name] ?? 0)), 3);
  const orNull = (name: 'serverCpuMs' | 'databaseCpuMs') =>
    rounds.some((figures) => figures[name] === null) ? null : middle(name);
  return {
    requestsPerSecond: middle('requestsPerSecond'),
    p50Ms: middle('p50Ms'),
    p99Ms: middle('p99Ms'),
    serverCpuMs: orNull('serverCpuMs'),
    databaseCpuMs: orNull('databaseCpuMs'),
    bytesPerAnswer: middle('bytesPerAnswer'),
  };
}

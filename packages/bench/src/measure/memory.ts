import { readFile } from 'node:fs/promises';
import { mean, rounded } from './statistics.ts';

const MB = 1024 * 1024;
const EVERY_MS = 250;

/** What a process held while it was watched, in MB; null where there is no /proc. */
export interface MemoryCourse {
  start: number | null;
  end: number | null;
  peak: number | null;
  /** Mean of the last third against that of the middle third; 1 is flat. */
  growth: number | null;
}

/** Memory of a process that is in use now, in MB; null where there is no /proc. */
export async function residentMemory(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(text) ?? [];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / MB;
}

/** Watches a process while something else goes on. */
export async function watchMemory<Result>(
  pid: number,
  work: () => Promise<Result>,
): Promise<{ result: Result; memory: MemoryCourse }> {
  const samples: number[] = [];
  const take = async () => {
    const now = await residentMemory(pid);
    if (now !== null) samples.push(now);
  };
  await take();
  const timer = setInterval(() => void take(), EVERY_MS);
  const result = await work().finally(() => clearInterval(timer));
  await take();
  return { result, memory: courseOf(samples) };
}

/** The course of a memory from samples at equal distances. */
export function courseOf(samples: readonly number[]): MemoryCourse {
  const [start] = samples;
  const end = samples.at(-1);
  if (start === undefined || end === undefined) return { start: null, end: null, peak: null, growth: null };
  const third = Math.floor(samples.length / 3);
  const middle = mean(samples.slice(third, 2 * third));
  const last = mean(samples.slice(2 * third));
  return {
    start: rounded(start, 1),
    end: rounded(end, 1),
    peak: rounded(Math.max(...samples), 1),
    growth: third === 0 ? null : rounded(last / middle, 3),
  };
}

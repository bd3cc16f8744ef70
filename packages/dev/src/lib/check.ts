import type { Family } from './family.ts';

/** What a check found. `output` is shown when something failed. */
export interface Result {
  passed: number;
  failed: number;
  /** Tests that did not run, for example because a file that they read is not there. */
  skipped?: number;
  output: string;
}

/** One check of `pnpm test`. */
export interface Check {
  name: string;
  /** How many of the two lanes it takes: 2 for what measures time or keeps both cores busy. */
  lanes: 1 | 2;
  /** Whether there is something to check. */
  applies: () => boolean;
  run: (family: Family) => Promise<Result>;
}

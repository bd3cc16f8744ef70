import type { Running } from '../equality/check.ts';
import type { Person } from '../seed/people.ts';

/** How long and how often is measured. */
export interface Plan {
  rounds: number;
  /** Of one measurement. */
  seconds: number;
  warmUpSeconds: number;
  mixedSeconds: number;
  growthRounds: number;
  growthSeconds: number;
  /** Requests over which the memory is watched, and for how long at most. */
  memoryRequests: number;
  memorySeconds: number;
  coldStarts: number;
}

export const FULL: Plan = {
  rounds: 5,
  seconds: 4,
  warmUpSeconds: 3,
  mixedSeconds: 30,
  growthRounds: 3,
  growthSeconds: 2,
  memoryRequests: 100_000,
  memorySeconds: 420,
  coldStarts: 5,
};

export const QUICK: Plan = {
  rounds: 3,
  seconds: 1,
  warmUpSeconds: 1.5,
  mixedSeconds: 8,
  growthRounds: 2,
  growthSeconds: 0.7,
  memoryRequests: 10_000,
  memorySeconds: 40,
  coldStarts: 3,
};

/** Everything that a measurement needs. */
export interface Place {
  ownerUrl: string;
  running: readonly Running[];
  people: readonly Person[];
  plan: Plan;
  /** Process id of the database. */
  postmaster: number;
  failed: (reason: string) => void;
}

/** The API among those that run. */
export function apiOf({ running }: Pick<Place, 'running'>): Running {
  const found = running.find(({ contender }) => contender.name === 'api');
  if (!found) throw new Error('The API does not run');
  return found;
}

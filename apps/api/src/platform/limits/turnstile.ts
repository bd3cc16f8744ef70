import { slots } from './slots.ts';

/** A task did not get its turn in time. */
export class TooBusy extends Error {
  constructor() {
    super('Nobody had time for this within the patience of the turnstile.');
  }
}

/** How a turnstile behaves. */
export interface TurnstileOptions {
  /** How many tasks are worked on at once. */
  count: number;
  /** Milliseconds after which a task makes room: by then it waits for something else, for example a locked row. */
  yieldMs: number;
  /** Milliseconds after which it is too late for a task to begin. */
  patienceMs: number;
}

/**
 * Lets a few tasks in at a time; the others wait at the door, in the order in which they came. Whoever is in has the
 * processor and the database nearly to itself and is done soon, however many steps it takes: without a door every step
 * waits behind a step of everybody else.
 *
 * @returns runs a task and settles as the task does
 * @throws TooBusy when it did not get its turn
 */
export function turnstile({ count, yieldMs, patienceMs }: TurnstileOptions) {
  const inside = slots(count);
  return async <T>(task: () => Promise<T>): Promise<T> => {
    const latest = performance.now() + patienceMs;
    let work: Promise<T> | undefined;
    await inside(async () => {
      if (performance.now() > latest) throw new TooBusy();
      work = task();
      await settledWithin(work, yieldMs);
    });
    return work!;
  };
}

/** Resolves when a task has settled, in whatever way, or after so long. */
function settledWithin(work: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(settle, settle);
  });
}

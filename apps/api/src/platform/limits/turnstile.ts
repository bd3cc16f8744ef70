import { AsyncLocalStorage } from 'node:async_hooks';
import { slots } from './slots.ts';

/** A task did not get its turn in time. */
export class TooBusy extends Error {
  constructor() {
    super('Nobody had time for this within the patience of the turnstile.');
  }
}

const inside = new AsyncLocalStorage<() => void>();

/** Makes room at the turnstile for the rest of this task: from here on it waits for something that others do not need. */
export function makeRoom(): void {
  inside.getStore()?.();
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
 * waits behind a step of everybody else. A task that waits for something else says so with `makeRoom`.
 *
 * @returns runs a task and settles as the task does
 * @throws TooBusy when it did not get its turn
 */
export function turnstile({ count, yieldMs, patienceMs }: TurnstileOptions) {
  const place = slots(count);
  return async <T>(task: () => Promise<T>): Promise<T> => {
    const latest = performance.now() + patienceMs;
    let work: Promise<T> | undefined;
    await place(
      () =>
        new Promise<void>((leave, refuse) => {
          if (performance.now() > latest) return refuse(new TooBusy());
          const timer = setTimeout(leave, yieldMs);
          const settle = () => {
            clearTimeout(timer);
            leave();
          };
          work = inside.run(settle, task);
          work.then(settle, settle);
        }),
    );
    return work!;
  };
}

import { useSyncExternalStore } from 'react';

type Listener = () => void;

const firstPause = 1000;
const longestPause = 10_000;

/**
 * Knows whether the API answers and has its database. While it does not, `/readyz` is asked again and again,
 * with growing pauses; when both are there, everybody who listens is told.
 */
export class Connection {
  #down = false;
  readonly #listeners = new Set<Listener>();
  readonly #backListeners = new Set<Listener>();

  get isDown(): boolean {
    return this.#down;
  }

  /** Tells of every change, for React. */
  subscribe = (listener: Listener): Listener => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Called when the API answers again, so that queries can be repeated. */
  onBack(listener: Listener): Listener {
    this.#backListeners.add(listener);
    return () => this.#backListeners.delete(listener);
  }

  /** A request did not reach the API. */
  reportDown(): void {
    if (this.#down) return;
    this.#down = true;
    this.#emit(this.#listeners);
    void this.#waitForApi();
  }

  async #waitForApi(): Promise<void> {
    let pause = firstPause;
    do {
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(longestPause, pause * 1.5);
    } while (!(await isAlive()));
    this.#down = false;
    this.#emit(this.#listeners);
    this.#emit(this.#backListeners);
  }

  #emit(listeners: Set<Listener>): void {
    for (const listener of listeners) listener();
  }
}

/** Not the status: without a worker the API is not ready, but pages load. */
async function isAlive(): Promise<boolean> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store' });
    const { checks } = (await response.json()) as { checks?: { database?: string } };
    return checks?.database === 'ok';
  } catch {
    return false;
  }
}

/** The one connection of this page. */
export const connection = new Connection();

/** `true` while the API does not answer, or its database is away. */
export function useIsDown(): boolean {
  return useSyncExternalStore(connection.subscribe, () => connection.isDown);
}

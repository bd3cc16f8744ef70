import type { SessionLookup, SessionRow } from './session-lookup.ts';

/** Sessions that are remembered; the one that was not used for longest goes first. */
const MOST = 10_000;
/** How often it is noted that a session was used. */
const TOUCH_MS = 60_000;

interface Known {
  row: SessionRow;
  /** The row as text, to compare it. */
  text: string;
  touchedAt: number;
}

/**
 * Whose the last requests were. It is a guess for the next request of the same session, which saves it from asking first
 * and reading then: the database confirms it in the same transaction in which it reads, or nothing of it counts.
 */
export class KnownSessions {
  readonly #known = new Map<string, Known>();

  /** Whose this session was the last time. */
  guess(lookup: SessionLookup): SessionRow | null {
    return this.#known.get(keyOf(lookup))?.row ?? null;
  }

  /** Whether the database says the same as the last time. */
  isAsGuessed(lookup: SessionLookup, row: SessionRow | null): boolean {
    return row !== null && this.#known.get(keyOf(lookup))?.text === JSON.stringify(row);
  }

  /**
   * Remembers what the database says now.
   *
   * @returns whether it is to be noted that the session was used
   */
  remember(lookup: SessionLookup, row: SessionRow | null): boolean {
    const key = keyOf(lookup);
    const before = this.#known.get(key);
    this.#known.delete(key);
    if (!row) return false;
    if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value!);
    const now = Date.now();
    const isDue = before === undefined || now - before.touchedAt >= TOUCH_MS;
    const text = before?.row === row ? before.text : JSON.stringify(row);
    this.#known.set(key, { row, text, touchedAt: isDue ? now : before.touchedAt });
    return isDue;
  }
}

const keyOf = ({ values }: SessionLookup): string => values.join(' ');

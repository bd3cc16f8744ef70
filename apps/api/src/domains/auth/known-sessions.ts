import type { SessionLookup, SessionRow } from './session-lookup.ts';

/** Sessions that are remembered; the one that was not used for longest goes first. */
const MOST = 10_000;
/** How often it is noted that a session was used. */
const TOUCH_MS = 60_000;

/** What the database said of a session. */
export interface KnownSession {
  row: SessionRow;
  /** The row as text, to compare it. */
  text: string;
}

type Known = KnownSession & { touchedAt: number };

/**
 * Whose the last requests were. It is a guess for the next request of the same session, which saves it from asking first
 * and reading then: the database confirms it in the same transaction in which it reads, or nothing of it counts.
 */
export class KnownSessions {
  readonly #known = new Map<string, Known>();

  /** What was said of this session the last time. */
  guess(lookup: SessionLookup): KnownSession | null {
    return this.#known.get(keyOf(lookup)) ?? null;
  }

  /**
   * Remembers what the database says now; null: there is no such session.
   *
   * @returns whether it is to be noted that the session was used
   */
  remember(lookup: SessionLookup, session: KnownSession | null): boolean {
    const key = keyOf(lookup);
    const before = this.#known.get(key);
    this.#known.delete(key);
    if (!session) return false;
    if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value!);
    const now = Date.now();
    const isDue = before === undefined || now - before.touchedAt >= TOUCH_MS;
    this.#known.set(key, { ...session, touchedAt: isDue ? now : before.touchedAt });
    return isDue;
  }
}

const keyOf = ({ values }: SessionLookup): string => values.join(' ');

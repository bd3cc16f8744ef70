import { KnownSessions, type KnownSession } from './domains/auth/known-sessions.ts';
import {
  JOINED,
  sessionLookups,
  touchSession,
  type SessionLookup,
  type SessionRow,
} from './domains/auth/session-lookup.ts';
import type { Assumption } from './platform/db/snapshot.ts';
import { Transactions } from './platform/db/transactions.ts';
import type { Services } from './platform/services.ts';
import { authSession } from './visibility/database-session.ts';
import { usableJoined } from './visibility/membership.ts';

const lookupOf = sessionLookups(usableJoined(JOINED));
const known = new WeakMap<Services, KnownSessions>();

function knownOf(services: Services): KnownSessions {
  const sessions = known.get(services) ?? new KnownSessions();
  known.set(services, sessions);
  return sessions;
}

/** Finds out whose session a request brings: for certain, or as a guess that the database has yet to confirm. */
export class Recognition {
  readonly #lookup: SessionLookup;
  readonly #known: KnownSessions;
  readonly #guess: KnownSession | null;
  #isRight = false;
  /** What the database said; undefined while it was not asked. */
  #answer: SessionRow | null | undefined;
  /** Why it could not be asked: a second try would only take as long again. */
  #failure: Error | undefined;

  constructor(
    private readonly services: Services,
    token: string,
    previewToken: string | null,
  ) {
    this.#lookup = lookupOf(token, previewToken);
    this.#known = knownOf(services);
    this.#guess = this.#known.guess(this.#lookup);
  }

  /** Whose the session was the last time; null when that is not known. */
  guess(): SessionRow | null {
    return this.#guess?.row ?? null;
  }

  /** Whether the database said the same as the guess. */
  isRight(): boolean {
    return this.#isRight;
  }

  /** Lets the database confirm the guess in the transaction of the first read. */
  assumption(): Assumption {
    return {
      ...this.#lookup,
      session: authSession(null),
      holds: (value) => {
        this.#note(value as SessionRow | null);
        return this.#isRight;
      },
      failed: (error) => {
        this.#failure = error as Error;
      },
    };
  }

  /** Whose the session is: what the database said in this request, which is asked now if it was not yet. */
  async certain(): Promise<SessionRow | null> {
    if (this.#failure) throw this.#failure;
    if (this.#answer === undefined) {
      const tx = new Transactions(this.services, authSession(null));
      tx.readAtOnce();
      this.#note((await tx.read(this.#lookup.sql, this.#lookup.values)) as SessionRow | null);
    }
    return this.#answer ?? null;
  }

  #note(row: SessionRow | null): void {
    this.#answer = row;
    const session = row && { row, text: JSON.stringify(row) };
    this.#isRight = session !== null && session.text === this.#guess?.text;
    if (this.#known.remember(this.#lookup, session) && row)
      void touchSession(this.services.authPool, row.session_id).catch(() => undefined);
  }
}

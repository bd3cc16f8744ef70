import { KnownSessions } from './domains/auth/known-sessions.ts';
import {
  sessionLookup,
  touchSession,
  type SessionLookup,
  type SessionRow,
} from './domains/auth/session-lookup.ts';
import type { Assumption } from './platform/db/snapshot.ts';
import { Transactions } from './platform/db/transactions.ts';
import type { Services } from './platform/services.ts';
import { authSession } from './visibility/database-session.ts';
import { usableMembership } from './visibility/membership.ts';

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
  /** What the database said; undefined while it was not asked. */
  #answer: SessionRow | null | undefined;
  /** Why it could not be asked: a second try would only take as long again. */
  #failure: Error | undefined;

  constructor(
    private readonly services: Services,
    token: string,
    previewToken: string | null,
  ) {
    this.#lookup = sessionLookup(usableMembership('m'), token, previewToken);
    this.#known = knownOf(services);
  }

  /** Whose the session was the last time; null when that is not known. */
  guess(): SessionRow | null {
    return this.#known.guess(this.#lookup);
  }

  /** Lets the database confirm the guess in the transaction of the first read. */
  assumption(): Assumption {
    return {
      ...this.#lookup,
      session: authSession(null),
      holds: (value) => {
        const row = value as SessionRow | null;
        const isAsGuessed = this.#known.isAsGuessed(this.#lookup, row);
        this.#note(row);
        return isAsGuessed;
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
    if (this.#known.remember(this.#lookup, row) && row)
      void touchSession(this.services.authPool, row.session_id).catch(() => undefined);
  }
}

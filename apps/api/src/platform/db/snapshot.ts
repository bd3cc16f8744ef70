import type { PoolClient } from 'pg';
import type { DatabaseSession } from './database-session.ts';
import { ReadBatch, type BatchedRead } from './read-batch.ts';
import type { ReadPool } from './read-pool.ts';

/**
 * Something that a request takes for granted and the database has to confirm in the same transaction, before anything
 * that is read may be used.
 */
export interface Assumption {
  session: DatabaseSession;
  sql: string;
  values: readonly unknown[];
  /** Looks at what the statement returned: whether the request may go on. */
  holds(value: unknown): boolean;
  /** The database could not be asked. */
  failed(error: unknown): void;
}

/** What the request took for granted is not so. Nothing that was read counts. */
export class AssumptionFailed extends Error {}

interface Waiting extends BatchedRead {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * The reads of one request, in one snapshot of the database. What is asked for at the same moment goes out together.
 *
 * An operation that knows all its reads at once (`whole`) has its transaction in that one message. Otherwise the
 * transaction stays open until `end`, because a later read must see the same state.
 */
export class Snapshot {
  #waiting: Waiting[] = [];
  #held: Promise<PoolClient> | null = null;
  #ended = false;

  constructor(
    private readonly pool: ReadPool,
    private readonly whole: boolean,
    private assumption: Assumption | null = null,
  ) {}

  /**
   * Runs a statement that returns one JSON column of at most one row.
   *
   * @param sql with `?` for each value
   * @returns the parsed JSON, or null without a row
   */
  read(session: DatabaseSession, sql: string, values: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // After all that is under way now: every root field has said what it reads by then.
      if (this.#waiting.length === 0) process.nextTick(() => this.#flush());
      const statement = this.pool.statements.get(session.role, sql);
      this.#waiting.push({ session, statement, values, resolve, reject });
    });
  }

  /** Gives the connection back. Nobody waits for the transaction to end: it only read. */
  end(): void {
    this.#ended = true;
    const held = this.#held;
    this.#held = null;
    void held?.then(
      (client) =>
        client.query('rollback').then(
          () => client.release(),
          (error: Error) => client.release(error),
        ),
      () => undefined,
    );
  }

  /** What waits to be read, behind what has to be confirmed first. */
  #assumed(): Waiting[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { assumption } = this;
    if (!assumption) return waiting;
    this.assumption = null;
    const { session, sql, values } = assumption;
    let holds = false;
    const guarded = waiting.map((read) => ({
      ...read,
      resolve: (value: unknown) => (holds ? read.resolve(value) : read.reject(new AssumptionFailed())),
    }));
    const first: Waiting = {
      session,
      statement: this.pool.statements.get(session.role, sql),
      values,
      resolve: (value) => {
        holds = assumption.holds(value);
      },
      reject: (error) => assumption.failed(error),
    };
    return [first, ...guarded];
  }

  #flush(): void {
    const waiting = this.#assumed();
    const isFirst = this.#held === null;
    const client = this.#held ?? this.pool.connect();
    // A read of an operation that was given up meanwhile: nobody would end the transaction.
    const isAlone = this.whole || this.#ended;
    if (!isAlone) this.#held = client;
    client.then(
      (connected) => {
        const scope = isAlone ? 'alone' : isFirst ? 'begin' : 'within';
        const batch = new ReadBatch(waiting, scope, (error, results) => {
          if (isAlone) connected.release();
          waiting.forEach((read, index) =>
            index < results.length ? settle(read, results[index]!) : read.reject(error),
          );
        });
        connected.query(batch);
      },
      (error: unknown) => {
        this.#held = null;
        for (const read of waiting) read.reject(error);
      },
    );
  }
}

function settle({ resolve, reject }: Waiting, text: string | null): void {
  try {
    resolve(text === null ? null : JSON.parse(text));
  } catch (error) {
    reject(error);
  }
}

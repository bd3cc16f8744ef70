import { Client, type QueryResult } from 'pg';

/** Statements that only set a transaction up: nobody looks at what they return. */
const SETS_UP = /^(?:begin$|start transaction|set local role |select (?:num_nulls\()?set_config\()/;
const BEGINS = /^(?:begin|start)/;

type Send = (text: string, values?: readonly unknown[]) => Promise<QueryResult | QueryResult[]>;

/**
 * A connection on which whatever sets a transaction up waits for the next statement and goes out with it, in one
 * message: begin, role and settings are no ways to the database of their own. When one of them fails, that statement
 * fails.
 *
 * `docs/adr/0022-writes-in-few-messages.md` has the reasons.
 */
export class WritingClient extends Client {
  #held: string[] = [];
  /** A beginning went wrong: whether there is a transaction nobody knows, so nothing may be said but its end. */
  #lost = false;

  /** Like the driver's, for text with or without values; the many signatures that it has share no other type of return. */
  override query(...args: unknown[]): never {
    const send = super.query.bind(this) as (...all: unknown[]) => unknown;
    const [text, values, callback] = args;
    if (typeof text === 'string' && typeof values !== 'function' && callback === undefined)
      return this.#say(send as Send, text, values as unknown[] | undefined) as never;
    if (this.#held.length > 0 || this.#lost)
      throw new Error('Within a transaction only text is sent, with a promise for the answer.');
    return send(...args) as never;
  }

  async #say(send: Send, text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    if (SETS_UP.test(text) && values.length === 0) {
      this.#held.push(text);
      return nothing('SELECT');
    }
    const held = this.#held;
    this.#held = [];
    const begins = held[0] !== undefined && BEGINS.test(held[0]);
    const ends = text === 'commit' || text === 'rollback';
    // What was only about to be begun is over without a word.
    if (begins && ends) return nothing(text.toUpperCase());
    if (this.#lost) return this.#endLost(send, ends);
    // In a transaction that failed, a rollback is all that the database listens to; it undoes the rest.
    if (held.length === 0 || text.startsWith('rollback')) return last(await send(text, values));
    const before = held.join(';\n');
    try {
      // Values can go along with one statement only. MikroORM writes them into the text.
      if (values.length === 0) return last(await send(`${before};\n${text}`));
      await send(before);
      return last(await send(text, values));
    } catch (error) {
      this.#lost = begins;
      throw error;
    }
  }

  /** Ends whatever there is of a transaction whose beginning went wrong. */
  async #endLost(send: Send, ends: boolean): Promise<QueryResult> {
    if (!ends) throw new Error('The transaction could not be begun; it can only be ended.');
    this.#lost = false;
    return last(await send('rollback'));
  }
}

const last = (results: QueryResult | QueryResult[]): QueryResult => [results].flat().at(-1)!;

function nothing(command: string): QueryResult {
  return { command, rowCount: 0, oid: 0, fields: [], rows: [] };
}

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

  /** Like the driver's; the many signatures that it has share no other type of return. */
  override query(...args: unknown[]): never {
    const send = super.query.bind(this) as (...all: unknown[]) => unknown;
    const [text, values] = args;
    if (typeof text !== 'string') return send(...args) as never;
    return this.#say(send as Send, text, values as unknown[] | undefined) as never;
  }

  #say(send: Send, text: string, values: readonly unknown[] = []): ReturnType<Send> {
    if (SETS_UP.test(text)) {
      this.#held.push(text);
      return Promise.resolve(nothing('SELECT'));
    }
    const held = this.#held;
    this.#held = [];
    const first = held[0];
    if (first === undefined) return send(text, values);
    // What was only about to be begun is over without a word.
    if (BEGINS.test(first) && (text === 'commit' || text === 'rollback'))
      return Promise.resolve(nothing(text.toUpperCase()));
    // In a transaction that failed, a rollback is all that the database listens to; it undoes the rest.
    if (text.startsWith('rollback')) return send(text, values);
    const before = held.join(';\n');
    // Values can go along with one statement only. MikroORM writes them into the text.
    if (values.length > 0) return send(before).then(() => send(text, values));
    return send(`${before};\n${text}`).then((results) => [results].flat().at(-1)!);
  }
}

function nothing(command: string): QueryResult {
  return { command, rowCount: 0, oid: 0, fields: [], rows: [] };
}

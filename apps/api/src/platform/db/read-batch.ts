import type { Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import type { DatabaseSession } from './database-session.ts';
import { KeptStatements } from './kept-statements.ts';
import type { PreparedStatement } from './prepared-statements.ts';
import { SETTINGS } from './setting.ts';

/** One reading statement and under whom it runs. */
export interface BatchedRead {
  session: DatabaseSession;
  statement: PreparedStatement;
  values: readonly unknown[];
}

/** How a batch stands to the transaction: it is one of its own, it begins one that stays open, or it is a part of one. */
export type BatchScope = 'alone' | 'begin' | 'within';

/** What a batch needs of the driver's connection. */
interface Wire {
  stream: { write(bytes: Uint8Array): void };
}

const BEGIN: PreparedStatement = {
  name: 'begin',
  text: 'begin isolation level repeatable read read only',
};

/** Takes a role and settings on until the end of the transaction. Counted, so that their values do not come back. */
const ACT_AS: PreparedStatement = {
  name: 'act_as',
  text: `select num_nulls(set_config('role', $1, true), set_config('transaction_read_only', 'on', true), ${SETTINGS.map(
    (name, index) => `set_config('app.${name}', $${index + 2}, true)`,
  ).join(', ')})`,
};

const kept = new WeakMap<Wire, KeptStatements>();

/**
 * Several statements in one message to the database and one answer from it: who acts, and what is read. Without a
 * `begin` of its own PostgreSQL takes everything up to the end of the message for one transaction, which then ends
 * without having been told so. `docs/adr/0018-one-round-trip.md` has the reasons.
 */
export class ReadBatch implements Submittable {
  readonly #results: (string | null)[] = [];
  /** For each statement that was sent, in order: whether its row is a result. */
  readonly #steps: boolean[] = [];
  /** Statements that were sent or closed: after an error nobody knows which of it the database has read. */
  readonly #doubtful: string[] = [];
  readonly #messages: Uint8Array[] = [];
  #step = 0;
  #row: string | null = null;
  #connection: Wire | null = null;

  /** @param done is called once, with the JSON text of each read, in order; with an error, of those before it */
  constructor(
    readonly reads: readonly BatchedRead[],
    private readonly scope: BatchScope,
    private readonly done: (error: Error | null, results: readonly (string | null)[]) => void,
  ) {}

  submit(connection: unknown): void {
    const wire = connection as Wire;
    this.#connection = wire;
    const mine = kept.get(wire) ?? new KeptStatements();
    kept.set(wire, mine);
    if (this.scope === 'begin') this.#add(mine, BEGIN, [], false);
    let session: DatabaseSession | null = null;
    for (const read of this.reads) {
      if (read.session !== session) {
        session = read.session;
        this.#add(mine, ACT_AS, settingsOf(session), false);
        session.prepare?.forEach((text) => this.#add(mine, { name: nameOf(text), text }, [], false));
      }
      this.#add(mine, read.statement, read.values.map(textOf), true);
    }
    this.#messages.push(serialize.sync());
    // In one piece: every write is a call to the system, which costs more than copying.
    wire.stream.write(Buffer.concat(this.#messages));
  }

  handleRowDescription(): void {}

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#row = fields[0] ?? null;
  }

  handleCommandComplete(): void {
    if (this.#steps[this.#step]) this.#results.push(this.#row);
    this.#row = null;
    this.#step += 1;
  }

  handleReadyForQuery(): void {
    this.done(null, this.#results);
  }

  handleError(error: Error): void {
    const mine = this.#connection && kept.get(this.#connection);
    // What came after the statement that failed was not read by the database.
    for (const name of this.#doubtful) mine?.forget(name);
    this.done(error, this.#results);
  }

  #add(
    mine: KeptStatements,
    { name, text }: PreparedStatement,
    values: (string | null)[],
    isResult: boolean,
  ): void {
    if (name === '' || !mine.has(name)) {
      for (const old of mine.takeClosing()) {
        this.#messages.push(serialize.close({ type: 'S', name: old }));
        this.#doubtful.push(old);
      }
      this.#messages.push(serialize.parse({ name, text }));
      if (name !== '') this.#doubtful.push(name);
    }
    this.#messages.push(serialize.bind({ statement: name, values }), serialize.execute());
    this.#steps.push(isResult);
  }
}

/** Statements that prepare a session are few, and the same for everybody. */
const preparing = new Map<string, string>();

function nameOf(text: string): string {
  const name = preparing.get(text) ?? `prepare${preparing.size}`;
  preparing.set(text, name);
  return name;
}

function settingsOf({ role, variables }: DatabaseSession): string[] {
  return [role, ...SETTINGS.map((name) => variables[`app.${name}`] ?? '')];
}

/** A value as PostgreSQL reads it. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

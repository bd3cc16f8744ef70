import type { Submittable } from 'pg';
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

/** The messages of PostgreSQL's extended protocol, as the driver writes them. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: (string | null)[] }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

const BEGIN: PreparedStatement = {
  name: 'begin',
  text: 'begin isolation level repeatable read read only',
};

/** Takes a role and settings on until the end of the transaction. */
const ACT_AS: PreparedStatement = {
  name: 'act_as',
  text: `select set_config('role', $1, true), set_config('transaction_read_only', 'on', true), ${SETTINGS.map(
    (name, index) => `set_config('app.${name}', $${index + 2}, true)`,
  ).join(', ')}`,
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
  readonly #prepared: string[] = [];
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
    wire.stream.cork();
    if (this.scope === 'begin') this.#send(wire, mine, BEGIN, [], false);
    let session: DatabaseSession | null = null;
    for (const read of this.reads) {
      if (read.session !== session) {
        session = read.session;
        this.#send(wire, mine, ACT_AS, settingsOf(session), false);
        session.prepare?.forEach((text) => this.#send(wire, mine, { name: nameOf(text), text }, [], false));
      }
      this.#send(wire, mine, read.statement, read.values.map(textOf), true);
    }
    wire.sync();
    wire.stream.uncork();
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
    for (const name of this.#prepared) mine?.forget(name);
    this.done(error, this.#results);
  }

  #send(
    wire: Wire,
    mine: KeptStatements,
    { name, text }: PreparedStatement,
    values: (string | null)[],
    isResult: boolean,
  ): void {
    if (name === '' || !mine.has(name)) {
      for (const old of mine.takeClosing()) wire.close({ type: 'S', name: old });
      wire.parse({ name, text });
      if (name !== '') this.#prepared.push(name);
    }
    wire.bind({ statement: name, values });
    wire.execute({});
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
  return value instanceof Date ? value.toISOString() : String(value);
}

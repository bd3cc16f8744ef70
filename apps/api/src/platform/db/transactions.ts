import type { EntityManager, MikroORM } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { DatabaseSession } from './database-session.ts';
import type { ReadPool } from './read-pool.ts';
import { Snapshot, type Assumption } from './snapshot.ts';

/** The EntityManager of one transaction. */
export type Em = SqlEntityManager;

/** The transactions of one request: reads share one snapshot, each write has its own transaction. */
export class Transactions {
  #snapshot: Snapshot | null = null;
  #readsAtOnce = false;
  #assumption: Assumption | null = null;

  constructor(
    private readonly services: { orm: MikroORM; reads: ReadPool },
    private session: DatabaseSession,
  ) {}

  /** Uses another session from now on: after a sign-in the viewer is another one. */
  become(session: DatabaseSession): void {
    this.endRead();
    this.session = session;
  }

  /** Says that no read of this request depends on another: they go out together, as one transaction. */
  readAtOnce(): void {
    this.#readsAtOnce = true;
  }

  /** Lets the next transaction that reads confirm something first; null takes that back. */
  assume(assumption: Assumption | null): void {
    this.#assumption = assumption;
  }

  /**
   * Runs one reading statement in the request's snapshot and returns the JSON value of its only column.
   *
   * @param session whom it runs as, if not the viewer
   */
  read(sql: string, values: readonly unknown[], session: DatabaseSession = this.session): Promise<unknown> {
    if (!this.#snapshot) {
      this.#snapshot = new Snapshot(this.services.reads, this.#readsAtOnce, this.#assumption);
      this.#assumption = null;
    }
    return this.#snapshot.read(session, sql, values);
  }

  /** Ends the snapshot, if there is one. */
  endRead(): void {
    this.#snapshot?.end();
    this.#snapshot = null;
  }

  /** Runs `work` in a transaction of its own; an error takes everything back. */
  async write<T>(work: (em: Em) => Promise<T>, session: DatabaseSession = this.session): Promise<T> {
    this.endRead();
    return writeAs(this.services.orm, session, work);
  }
}

/** Runs `work` in one transaction under a session; for jobs and the command line. */
export async function writeAs<T>(
  orm: MikroORM,
  session: DatabaseSession,
  work: (em: Em) => Promise<T>,
): Promise<T> {
  const prepared = async (em: Em) => {
    for (const statement of session.prepare ?? []) await em.execute(statement);
    return work(em);
  };
  return forkFor(orm, session).transactional(prepared, { readOnly: session.readOnly });
}

/**
 * Takes another role on for a part of a transaction: to write a job or to end sessions, which the viewer's own role
 * cannot. The change stays in the same transaction.
 */
export async function inRole<T>(em: Em, role: string, work: () => Promise<T>): Promise<T> {
  await em.flush();
  const before = acting.get(em) ?? (await roleOf(em));
  await actAs(em, role);
  const result = await work();
  await em.flush();
  await actAs(em, before);
  return result;
}

/** The role that a transaction took on last, if it is not the one that it began with. */
const acting = new WeakMap<Em, string>();

/** The role in which a transaction began; one within another is asked, since that may have taken on another one. */
async function roleOf(em: Em): Promise<string> {
  const began = em.getSessionContext()?.role;
  if (began && !('savepointName' in em.getTransactionContext<object>()!)) return began;
  const [row]: { role: string }[] = await em.execute('select current_user as role');
  return row!.role;
}

async function actAs(em: Em, role: string): Promise<void> {
  acting.set(em, role);
  await em.execute(`set local role "${role}"`);
}

function forkFor(orm: MikroORM, session: DatabaseSession): Em {
  const em: EntityManager = orm.em.fork({
    session: { role: session.role, variables: { ...session.variables } },
  });
  return em as Em;
}

import { IsolationLevel, type EntityManager, type MikroORM } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** Under which role and with which settings a transaction runs. */
export interface DatabaseSession {
  role: string;
  variables: Readonly<Record<string, string>>;
  /** Makes the database itself refuse every write. */
  readOnly: boolean;
}

/** The EntityManager of one transaction. */
export type Em = SqlEntityManager;

/** The transactions of one request: reads share one snapshot, each write has its own transaction. */
export class Transactions {
  #open: Promise<Em> | null = null;

  constructor(
    private readonly orm: MikroORM,
    private session: DatabaseSession,
  ) {}

  /** Uses another session from now on: after a sign-in the viewer is another one. */
  async become(session: DatabaseSession): Promise<void> {
    await this.endRead();
    this.session = session;
  }

  /** Runs one reading statement in the request's snapshot and returns the value of its only column. */
  async read(sql: string, values: readonly unknown[]): Promise<unknown> {
    this.#open ??= this.#begin();
    const em = await this.#open;
    const rows: { value: unknown }[] = await em.execute(sql, [...values]);
    return rows[0]?.value ?? null;
  }

  /** Ends the snapshot, if there is one. */
  async endRead(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    if (open) await open.then((em) => em.rollback()).catch(() => undefined);
  }

  /** Runs `work` in a transaction of its own; an error takes everything back. */
  async write<T>(work: (em: Em) => Promise<T>, session: DatabaseSession = this.session): Promise<T> {
    await this.endRead();
    return writeAs(this.orm, session, work);
  }

  async #begin(): Promise<Em> {
    const em = forkFor(this.orm, this.session);
    await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
    return em;
  }
}

/** Runs `work` in one transaction under a session; for jobs and the command line. */
export async function writeAs<T>(
  orm: MikroORM,
  session: DatabaseSession,
  work: (em: Em) => Promise<T>,
): Promise<T> {
  return forkFor(orm, session).transactional(work, { readOnly: session.readOnly });
}

/**
 * Takes another role on for a part of a transaction: to write a job or to end sessions, which the viewer's own role
 * cannot. The change stays in the same transaction.
 */
export async function inRole<T>(em: Em, role: string, work: () => Promise<T>): Promise<T> {
  await em.flush();
  const [before]: { role: string }[] = await em.execute(`select current_user as role`);
  await em.execute(`set local role "${role}"`);
  const result = await work();
  await em.flush();
  await em.execute(`set local role "${before!.role}"`);
  return result;
}

function forkFor(orm: MikroORM, session: DatabaseSession): Em {
  const em: EntityManager = orm.em.fork({
    session: { role: session.role, variables: { ...session.variables } },
  });
  return em as Em;
}

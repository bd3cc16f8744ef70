import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Family } from '../lib/family.ts';
import { Problem, report } from '../lib/problem.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';
import type { Settings } from './settings.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PARENT_CHECK_MS = 500;

/** Everything that one `start`, `dev` or `portal` runs, and how it ends. */
export class Session {
  readonly family = new Family();
  readonly logs: string;
  #settings: Settings;
  #postgres: RunningPostgres | undefined;
  #ending: Promise<never> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.logs = join(settings.dataDir, 'logs');
    for (const signal of SIGNALS) process.on(signal, () => void this.end(0));
    // A package manager that is killed does not pass the signal on; we would live on unseen.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && void this.end(0), PARENT_CHECK_MS).unref();
  }

  async prepare(): Promise<void> {
    await mkdir(this.logs, { recursive: true });
  }

  /** The given database, or the embedded one, started. */
  async database(): Promise<string> {
    if (this.#settings.databaseUrl !== undefined) return this.#settings.databaseUrl;
    const dataDir = join(this.#settings.dataDir, 'postgres');
    const started = await startPostgres({ dataDir, logger: console.log }).catch((error: Error) => {
      throw new Problem(error.message, { cause: error });
    });
    this.#postgres = started;
    // Ctrl+C came while the database was starting: nobody else would stop it in order.
    if (this.#ending) await started.stop();
    void started.failed.then((reason) => this.fail(reason));
    return started.ownerUrl;
  }

  /** Ends everything because of `reason`; the exit code is 1. */
  readonly fail = (reason: unknown): void => {
    if (this.#ending) return;
    report(reason);
    void this.end(1);
  };

  /** Ends everything in order, the database last, then this process. */
  end(code: number): Promise<never> {
    this.#ending ??= this.#close(code);
    return this.#ending;
  }

  async #close(code: number): Promise<never> {
    await this.family.end();
    await this.#postgres?.stop();
    process.exit(code);
  }
}

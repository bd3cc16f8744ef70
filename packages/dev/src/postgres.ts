import { spawn } from 'node:child_process';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './lib/ports.ts';
import { isRunning, until } from './lib/processes.ts';
import { findBinaries, runnableBinaries } from './postgres/binaries.ts';
import { cleanEnvironment, clearLeftovers, ensureCluster } from './postgres/cluster.ts';
import {
  answers,
  createDatabase,
  newPassword,
  ownerUrl,
  readConnection,
  writeConnection,
} from './postgres/connection.ts';
import { chooseFolders } from './postgres/folders.ts';
import type { GuardOrder } from './postgres/guard.ts';
import { systemUser } from './postgres/system-user.ts';

export interface PostgresOptions {
  /** Folder for the data; made when missing, used again when it holds a database. */
  dataDir: string;
  /** TCP port on 127.0.0.1; a free one when left out. */
  port?: number;
  /** Gets one line about anything that the user should know. */
  logger?: (line: string) => void;
  /** For tests: fast, not safe against power loss, and `dataDir` is removed at the end. */
  throwAway?: boolean;
  /** Further settings of the server, each as `name=value`. */
  settings?: readonly string[];
}

export interface RunningPostgres {
  /** Connection string of the owner (a superuser) to the database `kundenportal`. */
  ownerUrl: string;
  port: number;
  /** Settles with the reason when the server ends without having been asked to. */
  failed: Promise<string>;
  stop: () => Promise<void>;
}

const START_MS = 30_000;
const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
const THROW_AWAY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=300'];

/**
 * Starts PostgreSQL 18 on a folder, reachable from this machine only, and returns when it answers.
 * It ends with `stop()` or with this process, however that ends.
 *
 * @throws Error with one clear line when the folder is in use or the server does not come up
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const user = systemUser();
  const folders = await chooseFolders(await realpath(options.dataDir), user);
  if (folders.base !== folders.home) options.logger?.(`The database lives in ${folders.base}`);
  const [binaries, before] = await Promise.all([
    findBinaries().then((installed) => runnableBinaries(installed, user, folders.base)),
    readConnection(folders.home),
  ]);
  if (before) await waitUntilReleased(before.guardPid, folders.home);

  const password = before?.password ?? newPassword();
  // Before the cluster exists: a crash in between must not leave a database whose password nobody knows.
  if (!before) await writeConnection(folders.home, { password, port: 0, guardPid: 0 });
  await ensureCluster(folders, binaries, user, password);
  await clearLeftovers(folders.cluster);
  const port = options.port ?? (await freePort());
  const logFile = join(folders.home, 'postgres.log');
  const settings = [...ALWAYS, ...(options.throwAway ? THROW_AWAY : []), ...(options.settings ?? [])];
  const guard = runGuard({
    ...user,
    program: binaries.postgres,
    args: ['-D', folders.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    cwd: folders.base,
    logFile,
    discard: options.throwAway ? [folders.home, folders.base] : [],
  });
  const connection = { password, port, guardPid: guard.pid };
  await writeConnection(folders.home, connection);

  const up = await until(() => guard.ended || answers(ownerUrl(connection, 'postgres')), START_MS);
  if (!up || guard.ended) {
    const log = (await readFile(logFile, 'utf8').catch(() => '')).trim();
    await guard.stop();
    throw new Error(`PostgreSQL did not start: ${log.split('\n').slice(-3).join(' | ')}`);
  }
  await createDatabase(connection);
  return { ownerUrl: ownerUrl(connection), port, failed: guard.failed, stop: guard.stop };
}

async function waitUntilReleased(guardPid: number, home: string): Promise<void> {
  const released = await until(async () => !(await isRunning(guardPid, 'guard.ts')), 5000);
  if (!released) throw new Error(`The database in ${home} is in use by another start (process ${guardPid})`);
}

function runGuard(order: GuardOrder) {
  const script = fileURLToPath(new URL('postgres/guard.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    detached: true,
    env: cleanEnvironment(),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const guard = { pid: child.pid ?? 0, ended: false, stopping: false };
  void exited.then(() => (guard.ended = true));
  return Object.assign(guard, {
    failed: new Promise<string>((resolve) => {
      void exited.then((code) => {
        if (!guard.stopping) resolve(`PostgreSQL ended (code ${code}), see ${order.logFile}`);
      });
    }),
    stop: async () => {
      guard.stopping = true;
      child.stdin.end();
      await exited;
    },
  });
}

import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRunning, until } from '../lib/processes.ts';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import type { SystemUser } from './system-user.ts';

const MAJOR = '18';

const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'LD_LIBRARY_PATH'];

/**
 * The environment for PostgreSQL's programs. They run as another user at times: our secrets stay with us,
 * and PG* or LC_* variables of the user's shell do not change what they do.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = PASSED_ON.map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)), LC_ALL: 'C' };
}

/**
 * Makes the cluster unless it is there. It is made aside and moved into place, so an interrupted run
 * leaves nothing that looks finished.
 *
 * @throws Error when the folder holds a cluster of another major version
 */
export async function ensureCluster(
  folders: Folders,
  binaries: Binaries,
  user: SystemUser,
  password: string,
): Promise<void> {
  const version = await readFile(join(folders.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() === MAJOR) return;
    throw new Error(
      `${folders.cluster} was made by PostgreSQL ${version.trim()}, this is ${MAJOR}: move it away`,
    );
  }
  await removeUnfinished(folders.base);
  const aside = await mkdtemp(join(folders.base, 'new-'));
  const target = join(aside, 'cluster');
  const passwordFile = join(aside, 'password');
  await mkdir(target, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [aside, target, passwordFile]) await chown(path, user.uid, user.gid);
  }
  const options = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    // Names sort as people expect ("Ä" beside "A"), the same on every machine.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--no-sync',
    '--no-instructions',
  ];
  await promisify(execFile)(binaries.initdb, [`--pgdata=${target}`, ...options], {
    ...user,
    cwd: aside,
    env: cleanEnvironment(),
  });
  await unlink(passwordFile);
  await rename(target, folders.cluster);
  await rm(aside, { recursive: true });
}

async function removeUnfinished(base: string): Promise<void> {
  const names = (await readdir(base)).filter((name) => name.startsWith('new-'));
  for (const name of names) await rm(join(base, name), { recursive: true, force: true });
}

/**
 * Clears what a crash left: a server that runs on without its guard is ended, a `postmaster.pid` whose
 * number now belongs to another program is removed (PostgreSQL would refuse to start over it).
 *
 * @throws Error when the server does not end
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const pid = Number.parseInt(text, 10);
  if (await isRunning(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    if (await until(async () => !(await isRunning(pid, cluster)), 10_000)) return;
    throw new Error(`Process ${pid} still uses ${cluster}: end it first`);
  }
  await rm(file, { force: true });
}

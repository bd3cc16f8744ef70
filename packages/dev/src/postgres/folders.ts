import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayEnter, type SystemUser } from './system-user.ts';

/** Where the parts of one embedded database live. */
export interface Folders {
  /** What the caller named: connection details and log. */
  home: string;
  /** Parent of the cluster and, when needed, of the copied programs. Differs from `home` only as root. */
  base: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
}

/**
 * Chooses the folders for the database of `dataDir` and creates them.
 *
 * As root the data goes below the temporary folder when the database user may not enter `dataDir`
 * (a checkout below /root): keyed by the folder, so that the next start finds it again.
 *
 * @throws Error when somebody else owns the fallback folder
 */
export async function chooseFolders(dataDir: string, user: SystemUser): Promise<Folders> {
  await mkdir(dataDir, { recursive: true });
  if (mayEnter(user, dataDir)) return { home: dataDir, base: dataDir, cluster: join(dataDir, 'cluster') };
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const base = join(tmpdir(), `kundenportal-${key}`);
  await mkdir(base, { recursive: true, mode: 0o711 });
  const found = await lstat(base);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${base} belongs to somebody else: remove it or set DATA_DIR to another folder`);
  }
  await chmod(base, 0o711);
  return { home: dataDir, base, cluster: join(base, 'cluster') };
}

import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApi } from '@kundenportal/dev/build-api';
import { bundledCli, runCli } from '@kundenportal/dev/cli';
import { Family } from '@kundenportal/dev/family';
import { startPostgres, type RunningPostgres } from '@kundenportal/dev/postgres';
import { seed } from '../seed/seed.ts';
import { productSettings } from './settings.ts';

/** The server is the same in every run; it is not made safe against power loss, which the report says. */
export const DATABASE_SETTINGS = [
  'shared_buffers=512MB',
  'effective_cache_size=2GB',
  'work_mem=16MB',
  'max_connections=200',
  'max_wal_size=2GB',
  'random_page_cost=1.1',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
] as const;

/**
 * Starts a database of its own, with the product's tables and policies, and fills it.
 *
 * @param data folder that keeps it for the next run; none: it is removed at the end
 * @param customers of the main provider
 */
export async function startDatabase(data: string | undefined, customers: number): Promise<RunningPostgres> {
  const built = buildApi();
  const dataDir = data ?? (await throwAwayFolder());
  await mkdir(dataDir, { recursive: true });
  const settings = [...DATABASE_SETTINGS];
  const database = await startPostgres({ dataDir, throwAway: data === undefined, settings });
  try {
    await built;
    await runCli(new Family(), bundledCli, 'migrate', productSettings(database.ownerUrl, 0));
    await seed(database.ownerUrl, customers);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

async function throwAwayFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  // As root the database runs as somebody else, who has to get in.
  await chmod(folder, 0o755);
  return folder;
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@kundenportal/dev/postgres';
import type { TestProject } from 'vitest/node';
import { appUrlFor } from '../src/config.ts';
import { migrate } from '../src/migrate.ts';
import { TEST_SECRET } from './secret.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the owner to the migrated template database. */
    templateUrl: string;
  }
}

/** One PostgreSQL for the run, migrated once; each test file copies the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kundenportal-test-'));
  const postgres = await startPostgres({ dataDir, throwAway: true });
  await migrate({ ownerUrl: postgres.ownerUrl, appUrl: appUrlFor(postgres.ownerUrl, TEST_SECRET) });
  project.provide('templateUrl', postgres.ownerUrl);
  return () => postgres.stop();
}

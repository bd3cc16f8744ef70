import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readConfig, type Config } from '../src/config.ts';
import { createApp } from '../src/http/app.ts';
import { openServices } from '../src/open-services.ts';
import { ReadModels } from '../src/platform/read/models.ts';
import type { Services } from '../src/platform/services.ts';
import { readModels } from '../src/read-models.ts';
import { ApiClient } from './client.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { TEST_SECRET } from './secret.ts';
import { Seed } from './seed.ts';

/** The API as it ships, on a database of its own. */
export interface TestApi {
  app: FastifyInstance;
  config: Config;
  database: TestDatabase;
  services: Services;
  seed: Seed;
  /** A client with the session of this token; nobody when left out. */
  as(token?: string, headers?: Record<string, string>): ApiClient;
  close(): Promise<void>;
}

/**
 * Starts the API for a test file; end it with `close`.
 *
 * @param known a database that is there already; `close` leaves it alone
 */
export async function startApi(env: Record<string, string> = {}, known?: TestDatabase): Promise<TestApi> {
  const database = known ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'kundenportal-api-'));
  const config = readConfig({
    DATABASE_URL: database.ownerUrl,
    SESSION_SECRET: TEST_SECRET,
    PUBLIC_URL: 'http://portal.test',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const services = await openServices(config);
  const models = new ReadModels(services.orm, readModels);
  const contractFile = new URL('../../../schema.graphql', import.meta.url);
  const app = await createApp({ config, services, models, contractFile });
  const seed = await Seed.open(database.ownerUrl);
  return {
    app,
    config,
    database,
    services,
    seed,
    as: (token, headers = {}) => new ApiClient(app, token, headers),
    async close() {
      await app.close();
      await seed.close();
      await services.close();
      if (!known) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

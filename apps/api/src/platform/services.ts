import type { MikroORM } from '@mikro-orm/core';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { ReadPool } from './db/read-pool.ts';
import type { JobQueue } from './jobs/queue.ts';
import type { Storage } from './storage/storage.ts';

/** What a process has one of. */
export interface Services {
  orm: MikroORM;
  /** Connections of the read path. */
  reads: ReadPool;
  /** Connections under the role `auth`, for single statements before it is known who asks. */
  authPool: Pool;
  jobs: JobQueue;
  storage: Storage;
  log: Logger;
  /** Address under which people reach the portal, without a slash at the end. */
  publicUrl: string;
  /** Key material for links; see `platform/tokens.ts`. */
  sessionSecret: string;
}

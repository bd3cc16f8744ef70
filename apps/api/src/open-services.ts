import type { Config } from './config.ts';
import { entities } from './entities.ts';
import { createRolePool } from './platform/db/pool.ts';
import { createOrm } from './platform/db/orm.ts';
import { createReadPool } from './platform/db/read-pool.ts';
import { ROLES } from './platform/db/roles.ts';
import { createJobQueue } from './platform/jobs/queue.ts';
import { createLog } from './platform/log.ts';
import type { Services } from './platform/services.ts';
import { createLocalStorage } from './platform/storage/storage.ts';

/** Opens what a process needs; `close` ends it in the right order. */
export async function openServices(config: Config): Promise<Services & { close(): Promise<void> }> {
  const log = createLog(config.logLevel);
  const orm = await createOrm({ url: config.appUrl, entities: [...entities] });
  const reads = createReadPool(config.appUrl, 10);
  const authPool = createRolePool({
    url: config.appUrl,
    role: ROLES.auth,
    max: 6,
    name: 'kundenportal-auth',
  });
  const jobs = await createJobQueue(config.appUrl);
  const storage = createLocalStorage(`${config.dataDir}/files`);
  const { publicUrl, sessionSecret } = config;
  return {
    orm,
    reads,
    authPool,
    jobs,
    storage,
    log,
    publicUrl,
    sessionSecret,
    async close() {
      await jobs.close();
      await reads.end();
      await authPool.end();
      await orm.close(true);
    },
  };
}

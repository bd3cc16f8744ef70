import { PgBoss } from 'pg-boss';
import { JOB_QUEUES } from './queues.ts';

/**
 * Makes the tables of the job queue, in their own schema. Running it again changes nothing.
 *
 * @param ownerUrl connection string of the owner
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: 'pgboss',
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on('error', () => undefined);
  await boss.start();
  for (const queue of Object.values(JOB_QUEUES)) {
    if (await boss.getQueue(queue.name)) await boss.updateQueue(queue.name, queue.options);
    else await boss.createQueue(queue.name, queue.options);
  }
  await boss.stop({ graceful: false });
}

/** Grants on the job queue: to the worker's role alone, so that no viewer's role can read a job. */
export function grantJobs(workerRole: string): string[] {
  return [
    `grant usage on schema pgboss to ${workerRole}`,
    `grant select, insert, update, delete on all tables in schema pgboss to ${workerRole}`,
    `grant usage on all sequences in schema pgboss to ${workerRole}`,
    `grant execute on all functions in schema pgboss to ${workerRole}`,
  ];
}

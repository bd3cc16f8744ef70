import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { JOB_QUEUES, type JobKind, type JobPayloads } from './queues.ts';

/** What a handler knows of its job beside the payload. */
export interface JobRun {
  id: string;
  /** Whether the job is given up when this run fails. */
  last: boolean;
}

/** Does one job; what it throws makes the job run again later. */
export type JobHandler<K extends JobKind> = (payload: JobPayloads[K], run: JobRun) => Promise<void>;

/** The handler of every kind of job. */
export type JobHandlers = { readonly [K in JobKind]: JobHandler<K> };

/** Thrown to have a job run again later, with a reason that may stand in the log. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
}

/** How many jobs of a kind run at once in one process: a slow mail server must not hold up all others. */
const AT_ONCE = 4;

/** Lets the handlers work on their queues from now on. */
export async function runJobs(boss: PgBoss, handlers: JobHandlers, log: Logger): Promise<void> {
  await Promise.all([
    work(boss, 'invitation', handlers.invitation, log),
    work(boss, 'password', handlers.password, log),
    work(boss, 'ticket', handlers.ticket, log),
  ]);
}

async function work<K extends JobKind>(
  boss: PgBoss,
  kind: K,
  handler: JobHandler<K>,
  log: Logger,
): Promise<void> {
  const { name } = JOB_QUEUES[kind];
  const options = { includeMetadata: true, pollingIntervalSeconds: 1, localConcurrency: AT_ONCE } as const;
  await boss.work<JobPayloads[K], void, typeof options>(name, options, async (jobs) => {
    for (const job of jobs) {
      const run = { id: job.id, last: job.retryCount >= job.retryLimit };
      const about = { queue: name, job: job.id, retry: job.retryCount };
      try {
        await handler(job.data, run);
        log.info(about, 'job done');
      } catch (error) {
        if (error instanceof RetryLater)
          log.warn({ ...about, reason: error.message }, 'job runs again later');
        else log.error({ ...about, err: error }, 'job failed');
        throw error;
      }
    }
  });
}

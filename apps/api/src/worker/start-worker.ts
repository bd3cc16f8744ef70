import type { Config } from '../config.ts';
import { openServices } from '../open-services.ts';
import { createBoss, createJobPool } from '../platform/jobs/queue.ts';
import { runJobs, type JobHandlers } from '../platform/jobs/run-jobs.ts';
import { createMailer, type MailerLimits } from '../platform/mail/mailer.ts';
import { startHeartbeat } from './heartbeat.ts';
import { sendInvitation } from './invitation-mail.job.ts';
import type { JobContext } from './job-context.ts';
import { sendPasswordMail } from './password-mail.job.ts';
import { startSweep } from './sweep.ts';
import { sendTicketMail } from './ticket-mail.job.ts';

/** How often the queue looks for jobs whose worker is gone. Short: such a job must run again within a minute. */
const WATCH_SECONDS = 5;
/** How long running jobs may go on after the end was asked for. */
const FINISH_MS = 8_000;

/** A worker that runs. */
export interface Worker {
  /** Lets running jobs finish, for at most eight seconds; what does not finish runs again elsewhere. */
  stop(): Promise<void>;
}

/** Starts to do jobs: sends the mails that are waiting, and those to come. */
export async function startWorker(config: Config, mailLimits: Partial<MailerLimits> = {}): Promise<Worker> {
  const services = await openServices(config);
  const { log } = services;
  const pool = createJobPool(config.appUrl, 6);
  pool.on('error', (error) => log.warn({ err: error }, 'idle connection lost'));
  const boss = createBoss(pool, {
    supervise: true,
    superviseIntervalSeconds: WATCH_SECONDS,
    monitorIntervalSeconds: WATCH_SECONDS,
    // Rebuilding an index needs the owner.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'job queue'));
  const mailer = createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom, limits: mailLimits });
  await boss.start();
  await runJobs(boss, handlersWith({ ...services, mailer }), log);
  const endHeartbeat = await startHeartbeat(pool, log);
  const endSweep = startSweep(services);
  log.info('worker ready');
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: FINISH_MS });
      await endSweep();
      await endHeartbeat();
      await pool.end();
      await services.close();
    },
  };
}

function handlersWith(context: JobContext): JobHandlers {
  return {
    invitation: (payload, run) => sendInvitation(context, payload, run),
    password: (payload, run) => sendPasswordMail(context, payload, run),
    ticket: (payload, run) => sendTicketMail(context, payload, run),
  };
}

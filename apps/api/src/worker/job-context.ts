import type { Mailer, OutgoingMail } from '../platform/mail/mailer.ts';
import type { MailOutcome } from '../platform/mail/mail-outcome.ts';
import { RetryLater, type JobRun } from '../platform/jobs/run-jobs.ts';
import type { Services } from '../platform/services.ts';

/** What the handlers of the worker share. */
export interface JobContext extends Pick<Services, 'orm' | 'jobs' | 'log' | 'publicUrl' | 'sessionSecret'> {
  mailer: Mailer;
}

/**
 * Sends a mail that nobody looks after: what the server refuses for good is only noted in the log.
 *
 * @throws RetryLater when the server could not take it now
 */
export async function sendUnattended(context: JobContext, mail: OutgoingMail, run: JobRun): Promise<void> {
  const outcome = await context.mailer.send(mail);
  if (outcome.status === 'FAILED') context.log.warn({ job: run.id, reason: outcome.reason }, 'mail refused');
  throwIfLater(outcome);
}

/** @throws RetryLater when the server could not take the mail now */
export function throwIfLater(outcome: MailOutcome): void {
  if (outcome.status === 'RETRY') throw new RetryLater(outcome.reason);
}

/** The language of a person as the mails name it. */
export const mailLocale = (locale: 'DE' | 'EN'): 'de' | 'en' => (locale === 'EN' ? 'en' : 'de');

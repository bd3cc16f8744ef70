import type { Locale } from '@kundenportal/rules/enums';
import { v5 } from 'uuid';
import { writeAs } from '../platform/db/transactions.ts';
import type { TicketJob } from '../platform/jobs/queues.ts';
import type { JobRun } from '../platform/jobs/run-jobs.ts';
import { workerSession } from '../visibility/database-session.ts';
import { sendUnattended, mailLocale, type JobContext } from './job-context.ts';
import { readTicketNews, renderTicketNews } from './ticket-news.ts';

interface Recipient {
  email: string;
  name: string;
  locale: Locale;
}

/** Contacts of the ticket's customer who have an account and want ticket mails, except who made the change. */
const RECIPIENTS = `
  select k.id as contact_id
  from ticket t
  join contact k on k.customer_id = t.customer_id
  join membership m on m.contact_id = k.id
  join account a on a.id = m.account_id
  where t.id = ? and a.ticket_mails and k.id is distinct from ?::uuid
    and k.id is distinct from (select c.author_contact_id from ticket_comment c where c.id = ?::uuid)`;

const RECIPIENT = `
  select a.email, a.name, a.locale from membership m join account a on a.id = m.account_id
  where m.contact_id = ? and a.ticket_mails`;

/**
 * Tells the customer of a public comment or a change of status: first makes one job for each recipient, then each of
 * those sends its mail. What a contact sees is asked right before the mail is written, in the contact's own role.
 *
 * @throws RetryLater when the server could not take it now
 */
export async function sendTicketMail(context: JobContext, job: TicketJob, run: JobRun): Promise<void> {
  if (job.recipientContactId) await sendTo(context, job, job.recipientContactId, run);
  else await makeJobs(context, job, run);
}

async function makeJobs({ orm, jobs }: JobContext, job: TicketJob, run: JobRun): Promise<void> {
  const { organizationId, ticketId, commentId, actorContactId = null } = job;
  await writeAs(orm, workerSession(organizationId), async (em) => {
    const rows = await em.execute<{ contact_id: string }[]>(RECIPIENTS, [
      ticketId,
      actorContactId,
      commentId,
    ]);
    for (const { contact_id: recipientContactId } of rows) {
      // The same id when this runs twice: nobody gets two mails.
      await jobs.add(em, 'ticket', { ...job, recipientContactId }, v5(recipientContactId, run.id));
    }
  });
}

async function sendTo(context: JobContext, job: TicketJob, contactId: string, run: JobRun): Promise<void> {
  const news = await readTicketNews(context.orm, job, contactId);
  if (!news) return;
  const [to] = await writeAs(context.orm, workerSession(job.organizationId), (em) =>
    em.execute<Recipient[]>(RECIPIENT, [contactId]),
  );
  if (!to) return;
  const link = `${context.publicUrl}/portal/tickets/${job.ticketId}`;
  const rendered = await renderTicketNews(news, mailLocale(to.locale), { recipientName: to.name, link });
  const mail = {
    messageId: `ticket-${run.id}`,
    to: { name: to.name, address: to.email },
    ...(news.reply_to && { replyTo: { name: news.organization_name, address: news.reply_to } }),
    fromName: news.organization_name,
    ...rendered,
  };
  await sendUnattended(context, mail, run);
}

import type { Locale } from '@kundenportal/rules/enums';
import { renderMail } from '../mails/render-mail.tsx';
import type { RenderedMail } from '../mails/render-mail.tsx';
import { writeAs, type Em } from '../platform/db/transactions.ts';
import type { InvitationJob } from '../platform/jobs/queues.ts';
import type { JobRun } from '../platform/jobs/run-jobs.ts';
import type { MailOutcome } from '../platform/mail/mail-outcome.ts';
import { linkToken } from '../platform/tokens.ts';
import { workerSession } from '../visibility/database-session.ts';
import { mailLocale, throwIfLater, type JobContext } from './job-context.ts';

interface InvitationRow {
  email: string;
  expires_at: Date | string;
  organization_name: string;
  brand_color: string;
  reply_to: string | null;
  person_name: string;
  locale: Locale;
  customer_name: string | null;
  /** Whether the link would open anything now. */
  welcome: boolean;
}

// Only what still waits: a mail that went out, or a link that nobody may use any more, is left alone.
const WAITING = `
  select i.email, i.expires_at, o.name as organization_name, o.brand_color, o.contact_email as reply_to,
         coalesce(k.name, s.name) as person_name, coalesce(k.locale, s.locale) as locale, c.name as customer_name,
         case when s.id is not null then s.archived_at is null
              else k.portal_access and k.access_revoked_at is null and k.archived_at is null
                   and c.portal_enabled and c.archived_at is null and o.plan = 'PRO' end as welcome
  from invitation i
  join organization o on o.id = i.organization_id
  left join contact k on k.id = i.contact_id
  left join customer c on c.id = k.customer_id
  left join staff_member s on s.id = i.staff_member_id
  where i.id = ? and i.sent_at is null and i.failed_at is null and i.accepted_at is null
    and i.revoked_at is null and i.superseded_at is null and i.expires_at > now()`;

/**
 * Sends an invitation, and notes with it what became of the mail, in the mail server's own words.
 *
 * @throws RetryLater when the server could not take it now
 */
export async function sendInvitation(context: JobContext, job: InvitationJob, run: JobRun): Promise<void> {
  const { organizationId, invitationId } = job;
  const asWorker = <T>(work: (em: Em) => Promise<T>) =>
    writeAs(context.orm, workerSession(organizationId), work);
  const [row] = await asWorker((em) => em.execute<InvitationRow[]>(WAITING, [invitationId]));
  if (!row) return;
  if (!row.welcome) {
    // Failed without a reason: switching the portal on again invites anew.
    await asWorker((em) =>
      em.execute(`update invitation set failed_at = now() where id = ?`, [invitationId]),
    );
    return;
  }
  const link = `${context.publicUrl}/invitation/${linkToken(context.sessionSecret, 'invitation', invitationId)}`;
  const outcome = await context.mailer.send({
    messageId: `invitation-${invitationId}`,
    to: { name: row.person_name, address: row.email },
    ...(row.reply_to && { replyTo: { name: row.organization_name, address: row.reply_to } }),
    fromName: row.organization_name,
    ...(await render(row, link)),
  });
  await asWorker((em) => note(em, invitationId, outcome, run.last));
  throwIfLater(outcome);
}

function render(row: InvitationRow, link: string): Promise<RenderedMail> {
  const about = {
    brand: { organizationName: row.organization_name, brandColor: row.brand_color },
    recipientName: row.person_name,
    link,
    expiresAt: new Date(row.expires_at),
  };
  const locale = mailLocale(row.locale);
  return row.customer_name === null
    ? renderMail('staffInvitation', locale, about)
    : renderMail('contactInvitation', locale, { ...about, customerName: row.customer_name });
}

async function note(em: Em, invitationId: string, outcome: MailOutcome, last: boolean): Promise<void> {
  if (outcome.status === 'SENT') {
    await em.execute(`update invitation set sent_at = now(), failure_reason = null where id = ?`, [
      invitationId,
    ]);
    return;
  }
  const givenUp = outcome.status === 'FAILED' || last;
  await em.execute(
    `update invitation set failure_reason = ?, failed_at = case when ? then now() end where id = ?`,
    [outcome.reason, givenUp, invitationId],
  );
}

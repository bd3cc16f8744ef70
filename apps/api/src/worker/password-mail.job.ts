import type { Locale } from '@kundenportal/rules/enums';
import { renderMail } from '../mails/render-mail.tsx';
import { writeAs } from '../platform/db/transactions.ts';
import type { PasswordJob } from '../platform/jobs/queues.ts';
import type { JobRun } from '../platform/jobs/run-jobs.ts';
import { linkToken } from '../platform/tokens.ts';
import { authSession } from '../visibility/database-session.ts';
import { mailLocale, sendUnattended, type JobContext } from './job-context.ts';

interface AccountRow {
  email: string;
  name: string;
  locale: Locale;
  changed_at: Date | string;
  /** Whether the link can still be used; true for the notice, which has none. */
  usable: boolean;
  organization_name: string | null;
  brand_color: string | null;
}

/** Who writes when the account belongs to several providers, or to none any more: the product itself. */
const PRODUCT_NAME = 'Kundenportal';

const ACCOUNT = `
  select a.email, a.name, a.locale, coalesce(a.password_changed_at, now()) as changed_at,
         ?::uuid is null or exists (select from password_reset r
           where r.id = ?::uuid and r.account_id = a.id and r.used_at is null and r.expires_at > now()) as usable,
         min(o.name) filter (where o.several = 1) as organization_name,
         min(o.brand_color) filter (where o.several = 1) as brand_color
  from account a
  left join lateral (
    select g.name, g.brand_color, count(*) over () as several
    from organization g where g.id in (select m.organization_id from membership m where m.account_id = a.id)
  ) o on true
  where a.id = ?
  group by a.id`;

/**
 * Sends the link to choose a new password, or the notice that it was changed.
 *
 * @throws RetryLater when the server could not take it now
 */
export async function sendPasswordMail(context: JobContext, job: PasswordJob, run: JobRun): Promise<void> {
  const { accountId, resetId } = job;
  const [row] = await writeAs(context.orm, authSession(accountId), (em) =>
    em.execute<AccountRow[]>(ACCOUNT, [resetId, resetId, accountId]),
  );
  if (!row?.usable) return;
  const organizationName = row.organization_name ?? PRODUCT_NAME;
  const about = { brand: { organizationName, brandColor: row.brand_color }, recipientName: row.name };
  const locale = mailLocale(row.locale);
  const rendered =
    resetId === null
      ? await renderMail('passwordChanged', locale, {
          ...about,
          link: `${context.publicUrl}/forgot-password`,
          changedAt: new Date(row.changed_at),
        })
      : await renderMail('passwordReset', locale, { ...about, link: resetLink(context, resetId) });
  const to = { name: row.name, address: row.email };
  await sendUnattended(
    context,
    { messageId: `password-${run.id}`, to, fromName: organizationName, ...rendered },
    run,
  );
}

function resetLink({ publicUrl, sessionSecret }: JobContext, resetId: string): string {
  return `${publicUrl}/reset-password?token=${linkToken(sessionSecret, 'password-reset', resetId)}`;
}

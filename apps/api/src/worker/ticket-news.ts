import type { MikroORM } from '@mikro-orm/core';
import type { TicketStatus } from '@kundenportal/rules/enums';
import { renderMail, type RenderedMail } from '../mails/render-mail.tsx';
import { writeAs } from '../platform/db/transactions.ts';
import type { TicketJob } from '../platform/jobs/queues.ts';
import { contactSession } from '../visibility/database-session.ts';

/** What a mail about a ticket says: a comment, a change of status, or both. */
export interface TicketNews {
  organization_name: string;
  brand_color: string;
  reply_to: string | null;
  number: string;
  subject: string;
  author_name: string | null;
  comment: string | null;
  from_status: TicketStatus | null;
  to_status: TicketStatus | null;
}

const NEWS = `
  select o.name as organization_name, o.brand_color, o.contact_email as reply_to, t.number, t.subject,
         c.author_name, c.body as comment, e.from_status, e.to_status
  from ticket t
  join organization o on o.id = t.organization_id
  left join ticket_comment c on c.id = ?::uuid and c.ticket_id = t.id
  left join ticket_event e on e.id = ?::uuid and e.ticket_id = t.id and e.kind = 'STATUS_CHANGED'
  where t.id = ? and (c.id is not null or e.id is not null)`;

/** What the contact may know now of what happened; null when that is nothing. Row security decides. */
export async function readTicketNews(
  orm: MikroORM,
  job: TicketJob,
  contactId: string,
): Promise<TicketNews | null> {
  const [news] = await writeAs(orm, contactSession(job.organizationId, contactId), (em) =>
    em.execute<TicketNews[]>(NEWS, [job.commentId, job.eventId, job.ticketId]),
  );
  return news ?? null;
}

/** Writes the mail: of the status, with the comment that came with it, or of the comment alone. */
export function renderTicketNews(
  news: TicketNews,
  locale: 'de' | 'en',
  to: { recipientName: string; link: string },
): Promise<RenderedMail> {
  const about = {
    ...to,
    brand: { organizationName: news.organization_name, brandColor: news.brand_color },
    ticketNumber: news.number,
    ticketSubject: news.subject,
  };
  if (news.to_status !== null) {
    const { comment, from_status: fromStatus, to_status: toStatus } = news;
    return renderMail('ticketStatusChanged', locale, {
      ...about,
      fromStatus: fromStatus ?? 'NEW',
      toStatus,
      comment,
    });
  }
  return renderMail('ticketCommentAdded', locale, {
    ...about,
    authorName: news.author_name!,
    comment: news.comment!,
  });
}

/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import { formatDay, formatTime } from './format.ts';
import type { MailTemplate } from './mail-template.ts';
import { Action, Note, Paragraph } from './parts.mail.tsx';

/** Lets an owner or another staff member into the office view. */
export const staffInvitationMail: MailTemplate<'staffInvitation'> = {
  subject: ({ data, text }) => text.staffInvitation.subject(data),
  Content: ({ data, text }) => {
    const { opening, purpose, action, expiry, unexpected } = text.staffInvitation;
    const { formatLocale } = text;
    return (
      <>
        <Paragraph>{opening(data)}</Paragraph>
        <Paragraph>{purpose}</Paragraph>
        <Paragraph>{expiry(formatDay(data.expiresAt, formatLocale), formatTime(data.expiresAt, formatLocale))}</Paragraph>
        <Action label={action} link={data.link} brand={data.brand} text={text} />
        <Note>{unexpected}</Note>
      </>
    );
  },
};

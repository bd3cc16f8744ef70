/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import { formatDay, formatTime } from './format.ts';
import type { MailTemplate } from './mail-template.ts';
import { Action, Note, Paragraph } from './parts.mail.tsx';

/** Lets a contact into the portal. */
export const contactInvitationMail: MailTemplate<'contactInvitation'> = {
  subject: ({ data, text }) => text.contactInvitation.subject(data),
  Content: ({ data, text }) => {
    const { opening, purpose, action, expiry, unexpected } = text.contactInvitation;
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

/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import { formatDay, formatTime } from './format.ts';
import type { MailBrand } from './mail-data.ts';
import type { MailTemplate } from './mail-template.ts';
import { Action, Note, Paragraph } from './parts.mail.tsx';
import type { InvitationText, MailText } from './text.ts';

interface InvitationProps {
  opening: string;
  words: InvitationText;
  data: { link: string; brand: MailBrand; expiresAt: Date };
  text: MailText;
}

/** Lets a contact into the portal. */
export const contactInvitationMail: MailTemplate<'contactInvitation'> = {
  subject: ({ data, text }) => text.contactInvitation.subject(data),
  Content: ({ data, text }) => {
    const words = text.contactInvitation;
    return <Invitation opening={words.opening(data)} words={words} data={data} text={text} />;
  },
};

/** Lets an owner or another staff member into the office view. */
export const staffInvitationMail: MailTemplate<'staffInvitation'> = {
  subject: ({ data, text }) => text.staffInvitation.subject(data),
  Content: ({ data, text }) => {
    const words = text.staffInvitation;
    return <Invitation opening={words.opening(data)} words={words} data={data} text={text} />;
  },
};

function Invitation({ opening, words, data, text }: InvitationProps) {
  const day = formatDay(data.expiresAt, text.formatLocale);
  const time = formatTime(data.expiresAt, text.formatLocale);
  return (
    <>
      <Paragraph>{opening}</Paragraph>
      <Paragraph>{words.purpose}</Paragraph>
      <Paragraph>{words.expiry(day, time)}</Paragraph>
      <Action label={words.action} link={data.link} brand={data.brand} text={text} />
      <Note>{words.unexpected}</Note>
    </>
  );
}

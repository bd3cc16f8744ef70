/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import { render } from 'react-email';
import { cleanLine } from '../platform/mail/mailbox.ts';
import { cleanData } from './format.ts';
import { Frame } from './frame.mail.tsx';
import { contactInvitationMail, staffInvitationMail } from './invitation.mail.tsx';
import type { MailData, MailKind, MailLocale } from './mail-data.ts';
import type { MailTemplate } from './mail-template.ts';
import { passwordChangedMail } from './password-changed.mail.tsx';
import { passwordResetMail } from './password-reset.mail.tsx';
import { plainText } from './plain-text.ts';
import { mailText } from './text.ts';
import { ticketCommentAddedMail } from './ticket-comment-added.mail.tsx';
import { ticketStatusChangedMail } from './ticket-status-changed.mail.tsx';

const SUBJECT_MAX_LENGTH = 160;

const TEMPLATES: { [K in MailKind]: MailTemplate<K> } = {
  contactInvitation: contactInvitationMail,
  staffInvitation: staffInvitationMail,
  passwordReset: passwordResetMail,
  passwordChanged: passwordChangedMail,
  ticketStatusChanged: ticketStatusChangedMail,
  ticketCommentAdded: ticketCommentAddedMail,
};

/** A mail as it goes out: the same message as HTML and as text. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/**
 * Writes one mail in the reader's language.
 *
 * @param data what the kind needs; names may be hostile, they become plain text on one line
 * @throws TypeError when `data.link` is not an absolute http(s) address
 */
export async function renderMail<K extends MailKind>(
  kind: K,
  locale: MailLocale,
  data: MailData[K],
): Promise<RenderedMail> {
  const template: MailTemplate<K> = TEMPLATES[kind];
  const props = { data: cleanData<K>(data), text: mailText(locale) };
  const { brand, recipientName } = props.data;
  const subject = cleanLine(template.subject(props), SUBJECT_MAX_LENGTH);
  const html = await render(
    <Frame
      locale={locale}
      text={props.text}
      brand={brand}
      title={subject}
      recipientName={recipientName || null}
    >
      {template.Content(props)}
    </Frame>,
  );
  return { subject, html, text: plainText(html) };
}

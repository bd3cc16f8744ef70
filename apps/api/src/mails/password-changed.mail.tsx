/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import { formatDay, formatTime } from './format.ts';
import type { MailTemplate } from './mail-template.ts';
import { Action, Paragraph } from './parts.mail.tsx';

/** Tells the owner of an account that its password is another one now. */
export const passwordChangedMail: MailTemplate<'passwordChanged'> = {
  subject: ({ text }) => text.passwordChanged.subject,
  Content: ({ data, text }) => {
    const { opening, sessions, unexpected, action } = text.passwordChanged;
    const { formatLocale } = text;
    return (
      <>
        <Paragraph>
          {opening(formatDay(data.changedAt, formatLocale), formatTime(data.changedAt, formatLocale))}
        </Paragraph>
        <Paragraph>{sessions}</Paragraph>
        <Paragraph>{unexpected}</Paragraph>
        <Action label={action} link={data.link} brand={data.brand} text={text} />
      </>
    );
  },
};

/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import type { MailTemplate } from './mail-template.ts';
import { Action, Note, Paragraph } from './parts.mail.tsx';

const LIFETIME_MINUTES = 60;

/** Answers "forgot my password". */
export const passwordResetMail: MailTemplate<'passwordReset'> = {
  subject: ({ text }) => text.passwordReset.subject,
  Content: ({ data, text }) => {
    const { opening, action, expiry, unexpected } = text.passwordReset;
    return (
      <>
        <Paragraph>{opening(data)}</Paragraph>
        <Action label={action} link={data.link} brand={data.brand} text={text} />
        <Paragraph>{expiry(LIFETIME_MINUTES)}</Paragraph>
        <Note>{unexpected}</Note>
      </>
    );
  },
};

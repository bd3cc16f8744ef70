/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import type { MailTemplate } from './mail-template.ts';
import { Action, Note, Paragraph, Quote } from './parts.mail.tsx';

/** Shows a contact what was written on a ticket, publicly. */
export const ticketCommentAddedMail: MailTemplate<'ticketCommentAdded'> = {
  subject: ({ data, text }) => text.ticketCommentAdded.subject(data),
  Content: ({ data, text }) => {
    const { opening, action, preferences } = text.ticketCommentAdded;
    return (
      <>
        <Paragraph>{opening(data)}</Paragraph>
        <Quote>{data.comment}</Quote>
        <Action label={action} link={data.link} brand={data.brand} text={text} />
        <Note>{preferences}</Note>
      </>
    );
  },
};

/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import type { MailTemplate } from './mail-template.ts';
import { Action, Fact, Note, Paragraph, Quote } from './parts.mail.tsx';

/** Tells a contact that a ticket has moved on. */
export const ticketStatusChangedMail: MailTemplate<'ticketStatusChanged'> = {
  subject: ({ data, text }) => text.ticketStatusChanged.subject(data, text.ticketStatus[data.toStatus]),
  Content: ({ data, text }) => {
    const { opening, change, action, preferences } = text.ticketStatusChanged;
    return (
      <>
        <Paragraph>{opening(data)}</Paragraph>
        <Fact>{change(text.ticketStatus[data.fromStatus], text.ticketStatus[data.toStatus])}</Fact>
        {data.comment && <Quote>{data.comment}</Quote>}
        <Action label={action} link={data.link} brand={data.brand} text={text} />
        <Note>{preferences}</Note>
      </>
    );
  },
};

import { createTransport } from 'nodemailer';
import { mailHeaders } from './mail-headers.ts';
import { outcomeOf, serverWords } from './mail-outcome.ts';
import type { MailOutcome } from './mail-outcome.ts';
import { assertMailbox, cleanLine, cleanName, MailboxError } from './mailbox.ts';

const SUBJECT_MAX_LENGTH = 200;
const DEFAULT_LIMITS: MailerLimits = {
  connectMs: 10_000,
  greetingMs: 10_000,
  idleMs: 30_000,
  totalMs: 60_000,
};

/** One person's mailbox. */
export interface Mailbox {
  name: string;
  address: string;
}

/** A mail to exactly one person. */
export interface OutgoingMail {
  /** Stable per job, letters, digits and `._-`: a second copy carries the same Message-ID, so inboxes drop it. */
  messageId: string;
  to: Mailbox;
  replyTo?: Mailbox;
  /** The provider's name, shown as the sender. */
  fromName: string;
  subject: string;
  html: string;
  text: string;
  /** Only `List-*` and `X-*`. */
  headers?: Record<string, string>;
}

/** Time limits of one delivery in milliseconds. */
export interface MailerLimits {
  connectMs: number;
  greetingMs: number;
  /** Longest silence within the conversation. */
  idleMs: number;
  /** Longest conversation; a server that drips one character at a time is never silent. */
  totalMs: number;
}

export interface MailerOptions {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  smtpUrl: string;
  /** The address all mails come from. */
  from: string;
  limits?: Partial<MailerLimits>;
}

export interface Mailer {
  /**
   * Sends one mail. What the mail server does, and a bad recipient, are answers and not errors: see `MailOutcome`.
   *
   * @throws TypeError for a `messageId` or a header that the caller must not set
   */
  send(mail: OutgoingMail): Promise<MailOutcome>;
}

/**
 * Makes the door to the mail server. Opens no connection by itself; each mail has its own.
 *
 * @throws MailboxError when `from` is not one plain address
 */
export function createMailer({ smtpUrl, from, limits }: MailerOptions): Mailer {
  assertMailbox(from);
  const { connectMs, greetingMs, idleMs, totalMs } = { ...DEFAULT_LIMITS, ...limits };
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: connectMs,
    greetingTimeout: greetingMs,
    socketTimeout: idleMs,
    dnsTimeout: connectMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(mail) {
      const refusal = refusalOf(mail);
      if (refusal) return refusal;
      const headers = mailHeaders(mail.headers);
      try {
        const { response } = await transport.sendMail({
          messageId: `<${mail.messageId}@${from.slice(from.indexOf('@') + 1)}>`,
          // Said apart from the headers, so that no header can ever add a recipient.
          envelope: { from, to: [mail.to.address] },
          from: { name: cleanName(mail.fromName), address: from },
          to: { name: cleanName(mail.to.name), address: mail.to.address },
          replyTo: mail.replyTo && { name: cleanName(mail.replyTo.name), address: mail.replyTo.address },
          subject: cleanLine(mail.subject, SUBJECT_MAX_LENGTH),
          text: mail.text,
          html: mail.html,
          headers,
          signal: AbortSignal.timeout(totalMs),
        });
        return { status: 'SENT', response: serverWords(response) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function refusalOf(mail: OutgoingMail): MailOutcome | null {
  if (!/^[\w.-]+$/.test(mail.messageId))
    throw new TypeError('messageId must be letters, digits and ._- only');
  try {
    assertMailbox(mail.to.address);
    if (mail.replyTo) assertMailbox(mail.replyTo.address);
    return null;
  } catch (error) {
    if (error instanceof MailboxError) return { status: 'FAILED', reason: error.message };
    throw error;
  }
}

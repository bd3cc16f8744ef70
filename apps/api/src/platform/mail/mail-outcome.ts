import { cleanLine } from './mailbox.ts';

/**
 * What became of one mail.
 *
 * `SENT`: the server took it, `response` are its words. `RETRY`: not now, the same mail may go through later.
 * `FAILED`: trying again is pointless. `reason` is one line of at most 500 characters, fit to be shown to the office.
 */
export type MailOutcome =
  | { status: 'SENT'; response: string }
  | { status: 'RETRY'; reason: string }
  | { status: 'FAILED'; reason: string };

const REASON_MAX_LENGTH = 500;

// Ours to repair (credentials, a relay that turns us away): the mail itself is fine, so it must not be lost.
const OWN_SIDE_COMMANDS = /^(?:CONN|EHLO|HELO|STARTTLS|AUTH)\b/;
const OWN_SIDE_CODES = new Set([530, 534, 535, 538]);

// Nodemailer refuses these by itself, before or instead of asking the server.
const HOPELESS_CODES = new Set(['EENVELOPE', 'EMESSAGE']);

// Without the address of the mail server, which nodemailer's own messages carry and the office need not know.
const CONNECTION_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed by the mail server',
  ECONNECTION: 'connection closed by the mail server',
  EPIPE: 'connection closed by the mail server',
  EPROTOCOL: 'unexpected answer of the mail server',
  ETIMEDOUT: 'no answer within the time limit',
  EABORT: 'no answer within the time limit',
  EDNS: 'mail server not found',
  ENOTFOUND: 'mail server not found',
  EAI_AGAIN: 'mail server not found',
  EHOSTUNREACH: 'mail server not reachable',
  ENETUNREACH: 'mail server not reachable',
  ETLS: 'no secure connection to the mail server',
  EAUTH: 'sign-in at the mail server failed',
};

interface SmtpError {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** The mail server's words as they may be stored and shown: one line, nothing invisible, at most 500 characters. */
export function serverWords(response: string): string {
  return cleanLine(response, REASON_MAX_LENGTH);
}

/**
 * Reads an error of the SMTP conversation.
 *
 * @param error whatever sending threw
 * @returns `FAILED` when the server refused this mail for good (5xx) or it cannot be sent as it is, else `RETRY`
 */
export function outcomeOf(error: unknown): MailOutcome {
  const smtp: SmtpError = error instanceof Error ? (error as Error & SmtpError) : {};
  if (smtp.response && smtp.responseCode) {
    const reason = serverWords(smtp.response);
    return isRefusal(smtp, smtp.responseCode) ? { status: 'FAILED', reason } : { status: 'RETRY', reason };
  }
  if (smtp.code && HOPELESS_CODES.has(smtp.code)) {
    return { status: 'FAILED', reason: serverWords(error instanceof Error ? error.message : smtp.code) };
  }
  return { status: 'RETRY', reason: connectionReason(smtp) };
}

function isRefusal(smtp: SmtpError, responseCode: number): boolean {
  return (
    responseCode >= 500 && !OWN_SIDE_CODES.has(responseCode) && !OWN_SIDE_COMMANDS.test(smtp.command ?? '')
  );
}

function connectionReason(smtp: SmtpError): string {
  const known = [smtp.originalCode, smtp.code].find(
    (code) => code !== undefined && code in CONNECTION_REASONS,
  );
  return (known && CONNECTION_REASONS[known]) ?? 'the mail could not be handed over';
}

import { EMAIL_MAX_LENGTH } from '@kundenportal/rules/email';

const PLAIN_ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/u;
const INVISIBLE = /\p{C}/u;
const INVISIBLE_RUNS = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
const NAME_MAX_LENGTH = 120;

/** Thrown for an address that could mean anything but exactly one mailbox. Its message is safe to show. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
}

/**
 * Makes sure that an address names exactly one mailbox, right before it goes to the mail server.
 *
 * It does not repair anything: what people type goes through `normaliseEmail` when it is stored.
 *
 * @throws MailboxError for line breaks, NUL and other invisible characters, commas, semicolons, angle brackets,
 *   quotes, comments, full-width forms, several `@`, and for more than 254 characters
 */
export function assertMailbox(address: string): void {
  const isPlain =
    PLAIN_ADDRESS.test(address) && !INVISIBLE.test(address) && address.normalize('NFKC') === address;
  if (!isPlain || address.length > EMAIL_MAX_LENGTH) {
    throw new MailboxError('not a plain e-mail address');
  }
}

/** Turns any text into one line without invisible characters, of at most `maxLength` characters. */
export function cleanLine(text: string, maxLength: number): string {
  const line = text.toWellFormed().replace(INVISIBLE_RUNS, ' ').trim();
  const characters = [...line];
  return characters.length <= maxLength
    ? line
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}

/** The name of a person or an organization as a mail header may carry it: one line, at most 120 characters. */
export function cleanName(name: string): string {
  return cleanLine(name, NAME_MAX_LENGTH);
}

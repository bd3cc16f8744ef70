import { cleanLine } from '../platform/mail/mailbox.ts';
import type { MailData, MailKind } from './mail-data.ts';

const TIME_ZONE = 'Europe/Berlin';
const LINE_MAX_LENGTH = 200;
const EXCERPT_MAX_LENGTH = 600;

/** A day in the provider's time zone, e.g. `7. Dezember 2026`. */
export function formatDay(moment: Date, formatLocale: string): string {
  return new Intl.DateTimeFormat(formatLocale, { dateStyle: 'long', timeZone: TIME_ZONE }).format(moment);
}

/** A time of day in the provider's time zone, e.g. `14:30`. */
export function formatTime(moment: Date, formatLocale: string): string {
  return new Intl.DateTimeFormat(formatLocale, { timeStyle: 'short', timeZone: TIME_ZONE }).format(moment);
}

/** The beginning of a longer text, at most 600 characters, ending at a word; its line breaks stay. */
export function excerpt(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const characters = [...clean];
  if (characters.length <= EXCERPT_MAX_LENGTH) return clean;
  const cut = characters.slice(0, EXCERPT_MAX_LENGTH).join('');
  return `${cut.replace(/\s+\S{0,40}$/, '')} …`;
}

/**
 * The same data with every name and title as one line without invisible characters.
 *
 * @throws TypeError when `link` is not an absolute http(s) address
 */
export function cleanData<K extends MailKind>(data: MailData[K]): MailData[K] {
  const link = new URL(data.link);
  if (link.protocol !== 'https:' && link.protocol !== 'http:')
    throw new TypeError('a mail links to http(s) only');
  const lines = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? line(value) : value,
  ]);
  const longText = 'comment' in data && data.comment ? { comment: excerpt(data.comment) } : {};
  const brand = { ...data.brand, organizationName: line(data.brand.organizationName) };
  return { ...Object.fromEntries(lines), ...longText, brand, link: link.href };
}

function line(text: string): string {
  return cleanLine(text, LINE_MAX_LENGTH);
}

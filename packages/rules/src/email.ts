import { ALPHABETS } from './alphabets.ts';

/** The longest address that SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
export const EMAIL_MAX_LENGTH = 254;

const LOCAL_MAX_LENGTH = 64;
const LOCAL_PART = /^[\p{L}\p{M}0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
const TYPED_DOMAIN = /^[\p{L}\p{M}0-9.-]+$/u;
const DNS_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const LETTERS = /[\p{L}\p{M}]/gu;

// Browsers and Node both have it; this package names only what it uses, so that it needs neither's types.
declare const URL: new (address: string) => { readonly hostname: string };

/**
 * Brings an e-mail address into the one form that is stored, compared and written to.
 *
 * @param input what somebody typed: any string
 * @returns the address in NFKC, trimmed, lower case, its domain in punycode; `null` when it is not exactly one
 *   plain mailbox: control or format characters, quotes, lists, comments, address literals, a domain without a
 *   dot, more than 254 characters, or letters of several alphabets in one word (look-alikes)
 */
export function normaliseEmail(input: string): string | null {
  if (input.length > EMAIL_MAX_LENGTH * 2) return null;
  const address = input.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
  const [local, typedDomain, ...more] = address.split('@');
  if (!local || !typedDomain || more.length > 0) return null;
  if (local.length > LOCAL_MAX_LENGTH || !LOCAL_PART.test(local) || !isOneAlphabet(local)) return null;
  const domain = normaliseDomain(typedDomain);
  if (domain === null || local.length + 1 + domain.length > EMAIL_MAX_LENGTH) return null;
  return `${local}@${domain}`;
}

function normaliseDomain(typed: string): string | null {
  if (!TYPED_DOMAIN.test(typed) || !typed.split('.').every(isOneAlphabet)) return null;
  try {
    const domain = new URL(`http://${typed}`).hostname;
    return DNS_NAME.test(domain) ? domain : null;
  } catch {
    return null;
  }
}

function isOneAlphabet(word: string): boolean {
  const letters = word.match(LETTERS)?.join('') ?? '';
  return letters === '' || ALPHABETS.some((alphabet) => alphabet.test(letters));
}

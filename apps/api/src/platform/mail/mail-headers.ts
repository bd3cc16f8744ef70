import { cleanLine } from './mailbox.ts';

const OPEN_NAMES = /^(?:List|X)-[A-Za-z0-9-]+$/i;
const VALUE_MAX_LENGTH = 900;

/**
 * The headers of every mail of ours, and those that a caller adds.
 *
 * `Auto-Submitted` (RFC 3834) and its Exchange counterpart keep absence notes from answering.
 *
 * @throws TypeError for a header that is neither `List-*` nor `X-*`: the others decide who gets the mail
 */
export function mailHeaders(added: Record<string, string> = {}): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(added)) {
    if (!OPEN_NAMES.test(name)) throw new TypeError(`a mail may not set the header ${JSON.stringify(name)}`);
    headers[name] = cleanLine(value, VALUE_MAX_LENGTH);
  }
  return { ...headers, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
}

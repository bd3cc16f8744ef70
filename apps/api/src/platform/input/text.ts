import { normaliseEmail } from '@kundenportal/rules/email';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Problems } from '../errors/refusal.ts';

/** What a text may be. */
export interface TextRule {
  /** Most characters. */
  max: number;
  /** Whether it may have line breaks. */
  lines?: boolean;
}

type Path = readonly string[];

// Control characters, line separators and marks that turn the direction of what follows: they make one text look like
// another, and add lines to mail headers.
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text that must be there, trimmed. Adds a problem when it is empty, too long or has control characters.
 *
 * @returns the text; what it was when there is a problem
 */
export function requiredText(
  problems: Problems,
  path: Path,
  value: string | null | undefined,
  rule: TextRule,
): string {
  const text = tidy(value ?? '');
  if (text === '') problems.add('REQUIRED', path);
  else check(problems, path, text, rule);
  return text;
}

/** A required text in an update: `undefined` (leave it as it is) when it is left out. */
export function changedText(
  problems: Problems,
  path: Path,
  value: string | null | undefined,
  rule: TextRule,
): string | undefined {
  return value === undefined || value === null ? undefined : requiredText(problems, path, value, rule);
}

/** A text that may be missing: `undefined` when left out, `null` when it is empty. */
export function optionalText(
  problems: Problems,
  path: Path,
  value: string | null | undefined,
  rule: TextRule,
): string | null | undefined {
  if (value === undefined) return undefined;
  const text = tidy(value ?? '');
  if (text === '') return null;
  check(problems, path, text, rule);
  return text;
}

/** An e-mail address in the one form that is stored: `undefined` when left out, `null` when it is empty. */
export function optionalEmail(
  problems: Problems,
  path: Path,
  value: string | null | undefined,
): string | null | undefined {
  if (value === undefined) return undefined;
  if (!value?.trim()) return null;
  if (value.trim().length > LIMITS.email) {
    problems.add('TOO_LONG', path, { values: { max: LIMITS.email } });
    return value;
  }
  const email = normaliseEmail(value);
  if (email === null) problems.add('INVALID', path, { message: 'EMAIL_INVALID' });
  return email ?? value;
}

/** An e-mail address that must be there. */
export function requiredEmail(problems: Problems, path: Path, value: string | null | undefined): string {
  const email = optionalEmail(problems, path, value);
  if (!email) problems.add('REQUIRED', path);
  return email ?? '';
}

function tidy(value: string): string {
  return value.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

function check(problems: Problems, path: Path, text: string, { max, lines = false }: TextRule): void {
  if ([...text].length > max) problems.add('TOO_LONG', path, { values: { max } });
  if (UNFIT.test(lines ? text.replaceAll(/[\n\t]/g, '') : text)) problems.add('INVALID', path);
}

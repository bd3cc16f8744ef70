import type { Locale } from '@kundenportal/rules/enums';
import { messagesDe } from '../errors/messages.de.ts';
import { messagesEn } from '../errors/messages.en.ts';
import { Refusal, type Problem } from '../errors/refusal.ts';
import type { UserError } from './user-error.type.ts';

/**
 * Runs a use case and makes its payload: what it returns and no errors, or `otherwise` and the errors of its refusal.
 *
 * @param otherwise values of the payload fields that are never null
 * @throws whatever is not expected
 */
export async function answer<P extends object>(
  context: { locale: Locale; refused?(problems: readonly Problem[]): void },
  work: () => Promise<P>,
  otherwise: Partial<P> = {},
): Promise<P & { errors: UserError[] }> {
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.refused?.(error.problems);
    return { ...(otherwise as P), errors: userErrors(error.problems, context.locale) };
  }
}

/** Problems as the contract shows them, in the viewer's language. */
export function userErrors(problems: readonly Problem[], locale: Locale): UserError[] {
  return problems.map((problem) => ({
    field: [...problem.field],
    code: problem.code,
    message: messageOf(problem, locale),
  }));
}

/** Text of a problem. */
export function messageOf(problem: Omit<Problem, 'field'>, locale: Locale): string {
  const catalog = locale === 'DE' ? messagesDe : messagesEn;
  return catalog[problem.message ?? problem.code].replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    String(problem.values?.[name] ?? ''),
  );
}

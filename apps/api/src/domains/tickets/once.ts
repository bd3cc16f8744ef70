import type { Em } from '../../platform/db/transactions.ts';
import type { Problems } from '../../platform/errors/refusal.ts';
import { optionalText } from '../../platform/input/text.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';

/** Longest key of a client (`schema.graphql`). */
const MAX_KEY = 64;

/**
 * The key under which a request of this person is stored: another person's same key is another one.
 *
 * @returns null without a key
 */
export function onceKey(problems: Problems, actor: Actor, key: string | null | undefined): string | null {
  const text = optionalText(problems, ['input', 'idempotencyKey'], key, { max: MAX_KEY }) ?? null;
  return text === null ? null : `${actor.contactId ?? actor.staffMemberId}:${text}`;
}

/** Makes requests with the same key wait for each other, so that the second finds what the first has done. */
export async function waitForTurn(em: Em, key: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [key]);
}

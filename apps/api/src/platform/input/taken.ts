import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Em } from '../db/transactions.ts';
import { refuse, type MessageKey } from '../errors/refusal.ts';

/** Where the answer is shown, and in which words. */
export interface TakenField {
  field: readonly string[];
  message?: MessageKey;
}

/**
 * Writes what is pending. Services look for a taken value first; of two that looked at the same moment the database
 * stops one, and that one gets the same answer.
 *
 * @param fields by name of the unique constraint
 * @throws Refusal TAKEN at the field
 */
export async function flushOrTaken(em: Em, fields: Readonly<Record<string, TakenField>>): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    const taken =
      error instanceof UniqueConstraintViolationException ? fields[constraintOf(error)] : undefined;
    if (!taken) throw error;
    throw refuse('TAKEN', taken.field, { message: taken.message });
  }
}

function constraintOf(error: UniqueConstraintViolationException): string {
  return (error as { constraint?: string }).constraint ?? '';
}

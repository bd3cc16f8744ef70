import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Em } from '../db/transactions.ts';
import { refuse } from '../errors/refusal.ts';

/**
 * Writes what is pending. Services look for a taken value first; of two that looked at the same moment the database
 * stops one, and that one gets the same answer.
 *
 * @param fields field path by name of the unique constraint
 * @throws Refusal TAKEN at the field
 */
export async function flushOrTaken(em: Em, fields: Readonly<Record<string, readonly string[]>>): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    const field = error instanceof UniqueConstraintViolationException ? fields[constraintOf(error)] : undefined;
    if (!field) throw error;
    throw refuse('TAKEN', field);
  }
}

function constraintOf(error: UniqueConstraintViolationException): string {
  return String((error as { constraint?: unknown }).constraint ?? '');
}

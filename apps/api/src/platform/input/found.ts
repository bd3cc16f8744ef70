import { LockMode, type EntityName, type FilterQuery } from '@mikro-orm/core';
import type { Em } from '../db/transactions.ts';
import { refuse } from '../errors/refusal.ts';
import { isUuid } from '../read/values.ts';

/**
 * The row with this id, locked for the rest of the transaction. Row security hides what belongs to others: a foreign id
 * and one that does not exist get the same answer.
 *
 * @throws Refusal NOT_FOUND at `field`
 */
export async function foundForUpdate<T extends object>(
  em: Em,
  entity: EntityName<T>,
  id: string,
  field: readonly string[] = ['id'],
): Promise<T> {
  const where = { id } as unknown as FilterQuery<NoInfer<T>>;
  const row = isUuid(id) ? await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!row) throw refuse('NOT_FOUND', field);
  return row;
}

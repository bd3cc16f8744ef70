import type { Em } from '../../platform/db/transactions.ts';
import type { Problems } from '../../platform/errors/refusal.ts';
import { CustomerEntity } from './customer.entity.ts';

/** The first number of an organization that has none. */
const FIRST = 10_001;

/**
 * The next free customer number: one more than the highest that is all digits. Whoever asks at the same moment waits
 * until the transaction of the first has ended.
 */
export async function nextCustomerNumber(em: Em, organizationId: string): Promise<string> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `customer-number:${organizationId}`,
  ]);
  const [row]: { next: string }[] = await em.execute(
    `select (coalesce(max(case when number ~ '^[0-9]{1,15}$' then number::bigint end), ?) + 1)::text as next
     from customer where organization_id = ?`,
    [FIRST - 1, organizationId],
  );
  return row!.next;
}

/** Adds a problem when another customer of the organization has the number. */
export async function checkCustomerNumber(
  em: Em,
  problems: Problems,
  organizationId: string,
  number: string,
  id: string | null,
): Promise<void> {
  const other = await em.count(CustomerEntity, {
    organizationId,
    number,
    ...(id ? { id: { $ne: id } } : {}),
  });
  if (other > 0) problems.add('TAKEN', ['input', 'number'], { message: 'NUMBER_TAKEN' });
}

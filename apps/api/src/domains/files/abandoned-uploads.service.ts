import type { DatabaseSession } from '../../platform/db/database-session.ts';
import { writeAs } from '../../platform/db/transactions.ts';
import type { Services } from '../../platform/services.ts';

/** Files that are taken away in one transaction: it must not wait long for the storage. */
const AT_ONCE = 100;

/**
 * Takes uploads away that nothing hangs on a day after they came, bytes first: if that fails, the rows are still there
 * for the next time. Which rows these are is said by the worker's row policy.
 *
 * @param session the worker's, without an organization
 * @returns how many went
 */
export async function removeAbandonedUploads(
  services: Pick<Services, 'orm' | 'storage'>,
  session: DatabaseSession,
): Promise<number> {
  let count = 0;
  for (let some = AT_ONCE; some === AT_ONCE; count += some) some = await removeSome(services, session);
  return count;
}

function removeSome(
  { orm, storage }: Pick<Services, 'orm' | 'storage'>,
  session: DatabaseSession,
): Promise<number> {
  return writeAs(orm, session, async (em) => {
    const gone: { storage_key: string }[] = await em.execute(
      `delete from file where id in (select f.id from file f order by f.created_at limit ${AT_ONCE}) returning storage_key`,
    );
    for (const { storage_key } of gone) await storage.remove(storage_key);
    return gone.length;
  });
}

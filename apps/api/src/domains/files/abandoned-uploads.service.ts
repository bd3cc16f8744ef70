import { writeAs, type DatabaseSession } from '../../platform/db/transactions.ts';
import type { Services } from '../../platform/services.ts';

/** Most files that are taken away in one go. */
const AT_ONCE = 500;

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
  return writeAs(services.orm, session, async (em) => {
    const gone: { storage_key: string }[] = await em.execute(
      `delete from file where id in (select f.id from file f order by f.created_at limit ${AT_ONCE}) returning storage_key`,
    );
    for (const { storage_key } of gone) await services.storage.remove(storage_key);
    return gone.length;
  });
}

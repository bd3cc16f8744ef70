import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isUuid } from '../../platform/read/values.ts';
import { writeAsAuth } from './auth-transaction.ts';

/** Ends every other session of the own account, and those that wait for a code. */
export async function revokeOtherSessions(context: RequestContext): Promise<void> {
  const { accountId, sessionId } = context.actor;
  await writeAsAuth(context, (em) =>
    em.execute(`delete from session where account_id = ? and id <> ?`, [accountId, sessionId]),
  );
}

/**
 * Ends one session of the own account; nobody is signed in afterwards if it is this one.
 *
 * @throws Refusal NOT_FOUND
 */
export async function revokeSession(context: RequestContext, id: string): Promise<void> {
  const { accountId, sessionId } = context.actor;
  const ended: unknown[] = await writeAsAuth(context, async (em) =>
    isUuid(id)
      ? em.execute(`delete from session where id = ? and account_id = ? returning id`, [id, accountId])
      : [],
  );
  if (ended.length === 0) throw refuse('NOT_FOUND', ['id']);
  if (id === sessionId) await context.endSession();
}

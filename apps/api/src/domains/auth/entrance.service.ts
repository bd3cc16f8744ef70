import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { hashToken } from '../../platform/tokens.ts';
import { openSession } from './session.service.ts';

type EnteringContext = Pick<RequestContext, 'client' | 'sessionToken' | 'usableMembership'>;

interface Choice {
  id: string;
  staff_member_id: string | null;
  contact_id: string | null;
}

/**
 * Opens the session of somebody who has shown who they are, with the membership they used last among the usable ones, and
 * ends the session that this browser had. Without a usable membership the session opens nothing but the own account.
 *
 * @param em a transaction in the role `auth`, in which the account is locked (`lockAccount`)
 * @returns the token for `context.startSession`, after the commit
 */
export async function enter(em: Em, context: EnteringContext, accountId: string): Promise<string> {
  await endBrowserSession(em, context.sessionToken);
  const choice = await chooseMembership(em, context, accountId);
  if (choice) await noteSignIn(em, choice);
  return openSession(em, {
    accountId,
    membershipId: choice?.id ?? null,
    userAgent: context.client.userAgent,
  });
}

/** Ends the session that a browser comes with, whether it waits for a code or not, so that no two are left. */
export async function endBrowserSession(em: Em, token: string | null): Promise<void> {
  if (token) await em.execute(`delete from session where token_hash = ?`, [hashToken(token)]);
}

/**
 * Locks the account, so that a change of its password waits and then ends also the session that is being opened.
 *
 * @param passwordHash what the password was checked against
 * @throws Refusal CREDENTIALS_WRONG when the password was changed since
 */
export async function lockAccount(em: Em, accountId: string, passwordHash?: string): Promise<void> {
  const rows: { password_hash: string }[] = await em.execute(
    `select password_hash from account where id = ? for update`,
    [accountId],
  );
  if (!rows[0] || (passwordHash && rows[0].password_hash !== passwordHash)) throw refuse('CREDENTIALS_WRONG');
}

/** Notes on the contact or staff member when they signed in. */
export async function noteSignIn(em: Em, member: Omit<Choice, 'id'>): Promise<void> {
  await em.execute(`update staff_member set last_sign_in_at = now() where id = ?`, [member.staff_member_id]);
  await em.execute(`update contact set last_sign_in_at = now() where id = ?`, [member.contact_id]);
}

async function chooseMembership(em: Em, context: EnteringContext, accountId: string): Promise<Choice | null> {
  const rows: Choice[] = await em.execute(
    `select m.id, m.staff_member_id, m.contact_id
     from membership m
     left join staff_member s on s.id = m.staff_member_id
     left join contact k on k.id = m.contact_id
     where m.account_id = ? and ${context.usableMembership('m')}
     order by coalesce(s.last_sign_in_at, k.last_sign_in_at) desc nulls last, m.contact_id is not null, m.created_at, m.id
     limit 1`,
    [accountId],
  );
  return rows[0] ?? null;
}

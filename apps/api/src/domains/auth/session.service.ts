import { v7 } from 'uuid';
import { ROLES } from '../../platform/db/roles.ts';
import { inRole, type Em } from '../../platform/db/transactions.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';

/** A session that is to be opened. */
export interface SessionOpening {
  accountId: string;
  /** What it opens; null when the account has nothing usable. */
  membershipId: string | null;
  userAgent: string;
  /** The password was right, the one-time code is missing: five minutes, and nothing can be done with it but that. */
  codePending?: boolean;
}

/** A membership by what it opens. */
export type MemberRef = { contactId: string } | { staffMemberId: string };

/**
 * Opens a session for 30 days by the database's clock; it shows in the answer only after `context.startSession`.
 *
 * Sessions of the account that have run out are cleared away.
 *
 * @param em a transaction in the role `auth`
 * @returns the token for the cookie; only its hash is stored
 */
export async function openSession(em: Em, opening: SessionOpening): Promise<string> {
  const { accountId, membershipId, userAgent, codePending = false } = opening;
  const token = newToken();
  await em.execute(`delete from session where account_id = ? and expires_at < now()`, [accountId]);
  await em.execute(
    `insert into session (id, account_id, membership_id, token_hash, code_pending, user_agent, expires_at)
     values (?, ?, ?, ?, ?, ?, now() + ?::interval)`,
    [
      v7(),
      accountId,
      membershipId,
      hashToken(token),
      codePending,
      userAgent.slice(0, 200),
      codePending ? '5 minutes' : '30 days',
    ],
  );
  return token;
}

/**
 * Ends the sessions that a membership opened, and the previews that were started in them. The account stays, and so do
 * its sessions with other memberships.
 *
 * @param em a transaction in any role
 */
export async function endSessionsOf(em: Em, member: MemberRef): Promise<void> {
  const [column, id] = memberColumn(member);
  await inRole(em, ROLES.auth, async () => {
    await em.execute(
      `delete from session where membership_id in (select id from membership where ${column} = ?)`,
      [id],
    );
  });
}

/**
 * Takes a membership away and ends its sessions; the person keeps the account and every other membership.
 *
 * @param em a transaction in any role
 */
export async function removeMembership(em: Em, member: MemberRef): Promise<void> {
  await endSessionsOf(em, member);
  const [column, id] = memberColumn(member);
  await inRole(em, ROLES.auth, async () => {
    await em.execute(`delete from membership where ${column} = ?`, [id]);
  });
}

function memberColumn(member: MemberRef): ['contact_id' | 'staff_member_id', string] {
  return 'contactId' in member ? ['contact_id', member.contactId] : ['staff_member_id', member.staffMemberId];
}

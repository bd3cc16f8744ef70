import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isUuid } from '../../platform/read/values.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { writeAsAuth } from './auth-transaction.ts';
import { proveAccount, trustClient } from './credentials.service.ts';
import { endBrowserSession, enter, lockAccount, noteSignIn } from './entrance.service.ts';
import { spendCode, type CodeAccount } from './one-time-code.service.ts';
import { openSession } from './session.service.ts';
import type { SignInCodeInput, SignInInput } from './sign-in.inputs.ts';

/**
 * Signs in with address and password. A session opens under a new token; with one-time codes on it waits for the code and
 * opens nothing.
 *
 * @returns whether the code is missing
 * @throws Refusal CREDENTIALS_WRONG or RATE_LIMITED
 */
export async function signIn(
  context: RequestContext,
  input: SignInInput,
): Promise<{ codeRequired: boolean }> {
  const account = await proveAccount(context, input.email, input.password);
  const codeRequired = account.totpSecret !== null;
  const token = await writeAsAuth(context, async (em) => {
    await lockAccount(em, account.id, account.passwordHash);
    if (!codeRequired) return enter(em, context, account.id);
    await endBrowserSession(em, context.sessionToken);
    const { userAgent } = context.client;
    return openSession(em, { accountId: account.id, membershipId: null, userAgent, codePending: true });
  });
  if (!codeRequired) await trustClient(context, account.email);
  await context.startSession(token);
  return { codeRequired };
}

/**
 * Finishes a sign-in with a one-time or recovery code, within five minutes and in the same browser.
 *
 * @throws Refusal CODE_WRONG or RATE_LIMITED
 */
export async function signInCode(context: RequestContext, input: SignInCodeInput): Promise<void> {
  const account = await findPending(context);
  const token = await writeAsAuth(context, async (em) => {
    await lockAccount(em, account.id);
    await spendCode(em, context, account, input.code, ['input', 'code']);
    const pending: unknown[] = await em.execute(
      `delete from session where token_hash = ? and code_pending returning id`,
      [hashToken(context.sessionToken!)],
    );
    if (pending.length === 0) throw signInAgain();
    return enter(em, context, account.id);
  });
  await trustClient(context, account.email);
  await context.startSession(token);
}

/** Ends this session. */
export async function signOut(context: RequestContext): Promise<void> {
  await writeAsAuth(context, (em) => endBrowserSession(em, context.sessionToken));
  await context.endSession();
}

/**
 * Opens another membership of the account in this session, under a new token; previews that run in it end.
 *
 * @throws Refusal NOT_FOUND for one that belongs to somebody else or cannot be opened now; CONFLICT when the session was
 *   changed or ended meanwhile
 */
export async function switchMembership(context: RequestContext, id: string): Promise<void> {
  const { accountId, sessionId } = context.actor;
  const token = newToken();
  await writeAsAuth(context, async (em) => {
    const [member]: { staff_member_id: string | null; contact_id: string | null }[] = isUuid(id)
      ? await em.execute(
          `select m.staff_member_id, m.contact_id from membership m
           where m.id = ? and m.account_id = ? and ${context.usableMembership('m')}`,
          [id, accountId],
        )
      : [];
    if (!member) throw refuse('NOT_FOUND', ['id']);
    await em.execute(`update preview set ended_at = now() where session_id = ? and ended_at is null`, [
      sessionId,
    ]);
    const changed: unknown[] = await em.execute(
      `update session set token_hash = ?, membership_id = ? where id = ? and token_hash = ? returning id`,
      [hashToken(token), id, sessionId, hashToken(context.sessionToken!)],
    );
    // A second click: its answer must not replace the cookie of the first one.
    if (changed.length === 0) throw refuse('CONFLICT');
    await noteSignIn(em, member);
  });
  await context.startSession(token);
}

async function findPending(context: RequestContext): Promise<CodeAccount> {
  const { rows } = await context.services.authPool.query<CodeAccount>(
    `select a.id, a.email, a.totp_secret as "totpSecret" from session s join account a on a.id = s.account_id
     where s.token_hash = $1 and s.code_pending and s.expires_at > now() and a.totp_secret is not null`,
    [context.sessionToken ? hashToken(context.sessionToken) : ''],
  );
  if (!rows[0]) throw signInAgain();
  return rows[0];
}

function signInAgain() {
  return refuse('CODE_WRONG', [], { message: 'SIGN_IN_AGAIN' });
}

import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { hashPassword } from '../../platform/passwords/hashing.ts';
import { checkNewPassword } from '../../platform/passwords/strength.ts';
import type { Services } from '../../platform/services.ts';
import { writeAsAuth } from './auth-transaction.ts';
import { provePassword } from './credentials.service.ts';
import { lockAccount } from './entrance.service.ts';
import type { PasswordChangeInput } from './password.inputs.ts';

/**
 * Chooses a new password for the own account; every other session ends, and a mail tells about it.
 *
 * @throws Refusal CREDENTIALS_WRONG, RATE_LIMITED, CONFLICT when this session was ended meanwhile, or what is wrong with the new password
 */
export async function changePassword(context: RequestContext, input: PasswordChangeInput): Promise<void> {
  const { accountId, sessionId } = context.actor;
  const account = await provePassword(context, accountId!, input.currentPassword, [
    'input',
    'currentPassword',
  ]);
  const problems = new Problems();
  await checkNewPassword(problems, ['input', 'newPassword'], input.newPassword, [
    account.email,
    account.name,
  ]);
  if (input.newPassword === input.currentPassword)
    problems.add('INVALID', ['input', 'newPassword'], { message: 'PASSWORD_SAME' });
  problems.throwIfAny();
  const passwordHash = await hashPassword(input.newPassword);
  await writeAsAuth(context, async (em) => {
    await lockAccount(em, account.id, account.passwordHash);
    const [open]: unknown[] = await em.execute(`select id from session where id = ?`, [sessionId]);
    // Ended while the password was hashed, by "sign out everywhere" or another change: it must not change anything now.
    if (!open) throw refuse('CONFLICT');
    await replacePassword(em, context.services, account.id, passwordHash, sessionId);
  });
}

/**
 * Writes a new password, uses up every link to choose one, ends the sessions and has a mail sent that tells about it.
 *
 * @param em a transaction in the role `auth`
 * @param keepSessionId the session that stays open; null for none
 */
export async function replacePassword(
  em: Em,
  services: Services,
  accountId: string,
  passwordHash: string,
  keepSessionId: string | null,
): Promise<void> {
  // First of all the account: a sign-in that holds its lock is waited for, and its session ends below.
  await em.execute(`update account set password_hash = ?, password_changed_at = now() where id = ?`, [
    passwordHash,
    accountId,
  ]);
  await em.execute(`update password_reset set used_at = now() where account_id = ? and used_at is null`, [
    accountId,
  ]);
  await em.execute(`delete from session where account_id = ? and id is distinct from ?::uuid`, [
    accountId,
    keepSessionId,
  ]);
  await services.jobs.add(em, 'password', { accountId, resetId: null });
}

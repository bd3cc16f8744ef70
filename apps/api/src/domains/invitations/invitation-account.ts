import { refuse } from '../../platform/errors/refusal.ts';
import type { Em } from '../../platform/db/transactions.ts';
import { assertWithinLimit, clearLimit } from '../../platform/limits/limits.ts';
import { verifyPassword } from '../../platform/passwords/hashing.ts';
import type { Services } from '../../platform/services.ts';

/** What an account showed: that a code is missing, or a check that is left for the transaction. */
export type AccountProof = 'CODE_REQUIRED' | ((em: Em) => Promise<string>);

/**
 * Has somebody show that an existing account is theirs, with its own password and, where it asks for one, a one-time
 * code. The password is only compared, never written.
 *
 * @throws Refusal CREDENTIALS_WRONG or RATE_LIMITED
 */
export async function proveAccount(
  services: Pick<Services, 'authPool' | 'sessionSecret'>,
  accountId: string,
  { password, code }: { password: string; code?: string | null },
): Promise<AccountProof> {
  await assertWithinLimit(services, 'passwordCheck', accountId);
  const { rows } = await services.authPool.query<{ password_hash: string; asks_for_code: boolean }>(
    `select password_hash, totp_secret is not null as asks_for_code from account where id = $1`,
    [accountId],
  );
  if (!(await verifyPassword(rows[0]?.password_hash ?? null, password))) {
    throw refuse('CREDENTIALS_WRONG', ['input', 'password'], { message: 'PASSWORD_WRONG' });
  }
  await clearLimit(services, 'passwordCheck', accountId);
  if (!rows[0]!.asks_for_code) return async () => accountId;
  if (!code) return 'CODE_REQUIRED';
  return async () => accountId;
}

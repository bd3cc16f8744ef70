import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { seal } from '../../platform/secrets.ts';
import { audit } from '../audit/audit.service.ts';
import { AccountEntity } from './account.entity.ts';
import { writeAsAuth } from './auth-transaction.ts';
import { provePassword } from './credentials.service.ts';
import { spendCode, stepOfFirstCode } from './one-time-code.service.ts';
import { hashRecoveryCode, newRecoveryCodes, newTotpSecret, totpUri } from './totp-codes.ts';
import type { TotpDisableInput, TotpEnableInput, TotpStartInput } from './totp.inputs.ts';

/**
 * Begins to protect the own account with one-time codes: nothing is asked yet, until a first code has shown that the app
 * has the secret.
 *
 * @returns the secret in Base32 and its `otpauth://` address, for this one time
 * @throws Refusal CREDENTIALS_WRONG, RATE_LIMITED, or TRANSITION_NOT_ALLOWED when it is on already
 */
export async function startTotp(
  context: RequestContext,
  input: TotpStartInput,
): Promise<{ secret: string; uri: string }> {
  const { id, email } = await provePassword(context, context.actor.accountId!, input.password, [
    'input',
    'password',
  ]);
  const secret = newTotpSecret();
  await writeAsAuth(context, async (em) => {
    const account = await lockedAccount(em, id);
    if (account.totpSecret) throw refuse('TRANSITION_NOT_ALLOWED');
    account.totpPendingSecret = seal(context.services.sessionSecret, id, secret);
  });
  return { secret, uri: totpUri(secret, email) };
}

/**
 * Turns one-time codes on, with a first code.
 *
 * @returns ten recovery codes; only hashes of them are stored
 * @throws Refusal CODE_WRONG, RATE_LIMITED, or TRANSITION_NOT_ALLOWED without `startTotp`
 */
export async function enableTotp(context: RequestContext, input: TotpEnableInput): Promise<string[]> {
  const codes = newRecoveryCodes();
  await writeAsAuth(context, async (em) => {
    const account = await lockedAccount(em, context.actor.accountId!);
    const { id, email, totpPendingSecret: totpSecret } = account;
    if (!totpSecret || account.totpSecret) throw refuse('TRANSITION_NOT_ALLOWED');
    account.totpLastStep = await stepOfFirstCode(em, context, { id, email, totpSecret }, input.code, [
      'input',
      'code',
    ]);
    account.totpSecret = totpSecret;
    account.totpPendingSecret = null;
    account.recoveryCodeHashes = codes.map(hashRecoveryCode);
    auditTotp(em, context, 'account.totp.enable');
  });
  return codes;
}

/**
 * Stops asking for one-time codes.
 *
 * @throws Refusal CREDENTIALS_WRONG, CODE_WRONG, RATE_LIMITED, or TRANSITION_NOT_ALLOWED when it is off
 */
export async function disableTotp(context: RequestContext, input: TotpDisableInput): Promise<void> {
  const { id, email } = await provePassword(context, context.actor.accountId!, input.password, [
    'input',
    'password',
  ]);
  await writeAsAuth(context, async (em) => {
    const account = await lockedAccount(em, id);
    const { totpSecret } = account;
    if (!totpSecret) throw refuse('TRANSITION_NOT_ALLOWED');
    await spendCode(em, context, { id, email, totpSecret }, input.code, ['input', 'code']);
    account.totpSecret = null;
    account.totpPendingSecret = null;
    account.recoveryCodeHashes = [];
    auditTotp(em, context, 'account.totp.disable');
  });
}

function lockedAccount(em: Em, id: string): Promise<AccountEntity> {
  return em.findOneOrFail(AccountEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function auditTotp(em: Em, context: RequestContext, action: string): void {
  const { staffMemberId: id, name } = context.actor;
  audit(em, context.actor, action, { kind: 'StaffMember', id, name });
}

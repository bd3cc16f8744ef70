import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { requiredText } from '../../platform/input/text.ts';
import { hashPassword } from '../../platform/passwords/hashing.ts';
import { checkNewPassword } from '../../platform/passwords/strength.ts';
import { AccountEntity } from '../auth/account.entity.ts';
import { provePassword } from '../auth/credentials.service.ts';
import { lockAccount } from '../auth/entrance.service.ts';
import { spendCode } from '../auth/one-time-code.service.ts';
import type { FoundLink } from './invitation-link.ts';
import type { InvitationAcceptInput } from './invitation.inputs.ts';

/** What is left to do inside the transaction; gives the id of the account that the membership is added to. */
export type AccountInTransaction = (em: Em) => Promise<string>;

/**
 * Checks what a new person typed. The account itself is made in the transaction.
 *
 * @throws Refusal for a name or password that does not fit
 */
export async function newAccount(
  context: RequestContext,
  link: FoundLink,
  input: InvitationAcceptInput,
): Promise<AccountInTransaction> {
  const { email, person_name, organization_name, customer_name } = link;
  const problems = new Problems();
  const name = requiredText(problems, ['input', 'name'], input.name ?? person_name, { max: LIMITS.name });
  const about = [email, name, organization_name, customer_name ?? ''];
  await checkNewPassword(problems, ['input', 'password'], input.password, about);
  problems.throwIfAny();
  const passwordHash = await hashPassword(input.password);
  return async (em) => {
    const id = v7();
    em.create(AccountEntity, { id, email, name, passwordHash, locale: input.locale ?? context.locale });
    await em.flush().catch((error: unknown) => {
      // Registered a moment ago with an invitation of another customer: the page then asks for that password.
      throw error instanceof UniqueConstraintViolationException
        ? refuse('CONFLICT', ['input', 'token'])
        : error;
    });
    return id;
  };
}

/**
 * Has somebody show that the account of the invited address is theirs, with its own password and, where it asks for one,
 * a one-time code. The password is only compared, never written.
 *
 * @throws Refusal CREDENTIALS_WRONG, CODE_WRONG or RATE_LIMITED
 */
export async function existingAccount(
  context: RequestContext,
  accountId: string,
  { password, code }: InvitationAcceptInput,
): Promise<AccountInTransaction | 'CODE_REQUIRED'> {
  const { passwordHash, totpSecret, email } = await provePassword(context, accountId, password, [
    'input',
    'password',
  ]);
  if (totpSecret !== null && !code) return 'CODE_REQUIRED';
  return async (em) => {
    await lockAccount(em, accountId, passwordHash);
    if (totpSecret !== null)
      await spendCode(em, context, { id: accountId, email, totpSecret }, code!, ['input', 'code']);
    return accountId;
  };
}

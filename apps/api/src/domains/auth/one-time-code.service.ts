import type { Em } from '../../platform/db/transactions.ts';
import { refuse, type Refusal } from '../../platform/errors/refusal.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { isKnownClient } from '../../platform/limits/known-clients.ts';
import { assertWithinLimit, clearLimit } from '../../platform/limits/limits.ts';
import { unseal } from '../../platform/secrets.ts';
import type { GuessContext } from './credentials.service.ts';
import { hashRecoveryCode, stepOfCode } from './totp-codes.ts';

/** An account with the sealed secret of its one-time codes. */
export interface CodeAccount {
  id: string;
  email: string;
  totpSecret: string;
}

/**
 * Checks a one-time or recovery code and uses it up: each works once, also when it is sent twice at the same moment. Five
 * wrong ones in a quarter of an hour, then no more; they count also when the transaction is taken back.
 *
 * @param em a transaction in the role `auth`
 * @param field where the code stands in the input
 * @throws Refusal CODE_WRONG or RATE_LIMITED
 */
export async function spendCode(
  em: Em,
  context: GuessContext,
  account: CodeAccount,
  code: string,
  field: readonly string[],
): Promise<void> {
  const subject = await countTry(context, account);
  const typed = code.replaceAll(/\s/g, '');
  const spent = /^\d{6}$/.test(typed)
    ? await spendTotp(em, context, account, typed)
    : await spendRecovery(em, account, typed);
  if (!spent) throw codeWrong(field);
  await clearLimit(context.services, 'oneTimeCode', subject);
}

/**
 * The time step of a first code, with a secret that is not in force yet.
 *
 * @throws Refusal CODE_WRONG or RATE_LIMITED
 */
export async function stepOfFirstCode(
  em: Em,
  context: GuessContext,
  account: CodeAccount,
  code: string,
  field: readonly string[],
): Promise<number> {
  const subject = await countTry(context, account);
  const step = await stepNow(em, context, account, code.replaceAll(/\s/g, ''));
  if (step === null) throw codeWrong(field);
  await clearLimit(context.services, 'oneTimeCode', subject);
  return step;
}

/** From a client that the account knows tries are counted apart: whoever has only the password cannot lock it out. */
async function countTry({ services, client }: GuessContext, account: CodeAccount): Promise<string> {
  const network = clientNetwork(client.address);
  const subject = (await isKnownClient(services, account.email, network))
    ? `${account.id} ${network}`
    : account.id;
  await assertWithinLimit(services, 'oneTimeCode', subject);
  return subject;
}

async function spendTotp(
  em: Em,
  context: GuessContext,
  account: CodeAccount,
  code: string,
): Promise<boolean> {
  const step = await stepNow(em, context, account, code);
  if (step === null) return false;
  const rows: unknown[] = await em.execute(
    `update account set totp_last_step = ? where id = ? and coalesce(totp_last_step, 0) < ? returning id`,
    [step, account.id, step],
  );
  return rows.length === 1;
}

async function spendRecovery(em: Em, account: CodeAccount, code: string): Promise<boolean> {
  const hash = hashRecoveryCode(code);
  const rows: unknown[] = await em.execute(
    `update account set recovery_code_hashes = array_remove(recovery_code_hashes, ?)
     where id = ? and ? = any(recovery_code_hashes) returning id`,
    [hash, account.id, hash],
  );
  return rows.length === 1;
}

async function stepNow(
  em: Em,
  { services }: GuessContext,
  account: CodeAccount,
  code: string,
): Promise<number | null> {
  // The database's clock: the same for all instances, and the one that decides about everything else that expires.
  const [clock]: { now: number }[] = await em.execute(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`,
  );
  return stepOfCode(unseal(services.sessionSecret, account.id, account.totpSecret), code, clock!.now);
}

function codeWrong(field: readonly string[]): Refusal {
  return refuse('CODE_WRONG', field);
}

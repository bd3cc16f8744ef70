import { normaliseEmail } from '@kundenportal/rules/email';
import { LIMITS } from '@kundenportal/rules/limits';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { isKnownClient, rememberClient } from '../../platform/limits/known-clients.ts';
import { assertWithinLimit, clearLimit, giveTryBack } from '../../platform/limits/limits.ts';
import { verifyPassword } from '../../platform/passwords/hashing.ts';

/** What checking credentials needs of a request. */
export type GuessContext = Pick<RequestContext, 'services' | 'client'>;

/** An account whose password was right. */
export interface ProvenAccount {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  /** Sealed; null when no one-time code is asked. */
  totpSecret: string | null;
}

const COLUMNS = `id, email, name, password_hash as "passwordHash", totp_secret as "totpSecret"`;

/**
 * Finds the account of an address and checks its password. An unknown address takes the same way and time and gets the
 * same answer. Tries are counted for the client's network and, from networks the account does not know, for the address.
 *
 * @throws Refusal CREDENTIALS_WRONG or RATE_LIMITED
 */
export async function proveAccount(
  context: GuessContext,
  email: string,
  password: string,
): Promise<ProvenAccount> {
  const { services } = context;
  const network = clientNetwork(context.client.address);
  const address = normaliseEmail(email);
  const subject = address ?? email.slice(0, LIMITS.email).toLowerCase();
  const known = await isKnownClient(services, subject, network);
  const [kind, counted] = known
    ? (['signInKnown', `${subject} ${network}`] as const)
    : (['signInToAddress', subject] as const);
  await assertWithinLimit(services, 'signInFromNetwork', network);
  await assertWithinLimit(services, kind, counted);
  const { rows } = await services.authPool.query<ProvenAccount>(
    `select ${COLUMNS} from account where email = $1`,
    [address ?? ''],
  );
  const account = rows[0] ?? null;
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !right) throw refuse('CREDENTIALS_WRONG');
  await giveTryBack(services, 'signInFromNetwork', network);
  await giveTryBack(services, kind, counted);
  return account;
}

/**
 * Checks the password that a signed-in person repeats before a change that matters.
 *
 * @param field where the password stands in the input
 * @throws Refusal CREDENTIALS_WRONG or RATE_LIMITED
 */
export async function provePassword(
  context: GuessContext,
  accountId: string,
  password: string,
  field: readonly string[],
): Promise<ProvenAccount> {
  const { services } = context;
  await assertWithinLimit(services, 'passwordCheck', accountId);
  const { rows } = await services.authPool.query<ProvenAccount>(
    `select ${COLUMNS} from account where id = $1`,
    [accountId],
  );
  const account = rows[0] ?? null;
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !right) throw refuse('CREDENTIALS_WRONG', field, { message: 'PASSWORD_WRONG' });
  await clearLimit(services, 'passwordCheck', accountId);
  return account;
}

/** Remembers the client as the account's own, after a sign-in that is complete or a link from the account's mailbox. */
export async function trustClient(context: GuessContext, email: string): Promise<void> {
  const { services, client } = context;
  const network = clientNetwork(client.address);
  await rememberClient(services, email, network);
  await clearLimit(services, 'signInKnown', `${email} ${network}`);
}

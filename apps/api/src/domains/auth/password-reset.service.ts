import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { requiredEmail } from '../../platform/input/text.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { assertWithinLimit } from '../../platform/limits/limits.ts';
import { hashPassword } from '../../platform/passwords/hashing.ts';
import { checkNewPassword } from '../../platform/passwords/strength.ts';
import type { Services } from '../../platform/services.ts';
import { hashToken, linkToken } from '../../platform/tokens.ts';
import { writeAsAuth } from './auth-transaction.ts';
import { trustClient } from './credentials.service.ts';
import type { PasswordResetInput, PasswordResetRequestInput } from './password.inputs.ts';
import { replacePassword } from './password.service.ts';

/** Links that one account can have sent in an hour: strangers cannot fill a mailbox. */
const LINKS_PER_HOUR = 3;

/**
 * Has a link sent to choose a new password. Whether the address has an account shows neither in the answer nor in the
 * time: both ways run the same statements and commit, only that without an account they are taken back before.
 *
 * @throws Refusal when the text is no address, or RATE_LIMITED
 */
export async function requestPasswordReset(
  context: RequestContext,
  input: PasswordResetRequestInput,
): Promise<void> {
  const problems = new Problems();
  const email = requiredEmail(problems, ['input', 'email'], input.email);
  problems.throwIfAny();
  const { services, client } = context;
  await assertWithinLimit(services, 'resetFromNetwork', clientNetwork(client.address));
  await writeAsAuth(context, async (em) => {
    await em.execute('savepoint request');
    const resetId = v7();
    const accountId = await writeReset(em, services, resetId, email);
    await services.jobs.add(em, 'password', { accountId: accountId ?? v7(), resetId });
    await em.execute(accountId ? 'release savepoint request' : 'rollback to savepoint request');
  });
}

/** The account for which a link was written; null when there is none, or it has enough links. */
async function writeReset(
  em: Em,
  services: Services,
  resetId: string,
  email: string,
): Promise<string | null> {
  await em.execute(`select id from account where email = ? for update`, [email]);
  const rows: { account_id: string }[] = await em.execute(
    `insert into password_reset (id, account_id, token_hash, expires_at)
     select ?, a.id, ?, now() + interval '60 minutes' from account a
     where a.email = ? and ? > (
       select count(*) from password_reset r where r.account_id = a.id and r.created_at > now() - interval '1 hour'
     )
     returning account_id`,
    [resetId, hashToken(linkToken(services.sessionSecret, 'password-reset', resetId)), email, LINKS_PER_HOUR],
  );
  return rows[0]?.account_id ?? null;
}

/** Whether a link can be used now. Looking does not use it up: mail scanners open links. */
export async function isResetUsable(services: Services, token: string): Promise<boolean> {
  return (await findReset(services, token)) !== null;
}

/**
 * Chooses a new password with a link, which then is used up like every other link of the account. Every session ends.
 *
 * @throws Refusal LINK_NOT_USABLE, RATE_LIMITED, or what is wrong with the password
 */
export async function resetPassword(context: RequestContext, input: PasswordResetInput): Promise<void> {
  const { services, client } = context;
  await assertWithinLimit(services, 'linkFromNetwork', clientNetwork(client.address));
  const account = await findReset(services, input.token);
  if (!account) throw refuse('LINK_NOT_USABLE');
  const problems = new Problems();
  await checkNewPassword(problems, ['input', 'password'], input.password, [account.email, account.name]);
  problems.throwIfAny();
  const passwordHash = await hashPassword(input.password);
  await writeAsAuth(context, async (em) => {
    const used: unknown[] = await em.execute(
      `update password_reset set used_at = now()
       where token_hash = ? and used_at is null and expires_at > now() returning id`,
      [hashToken(input.token)],
    );
    if (used.length === 0) throw refuse('LINK_NOT_USABLE');
    await replacePassword(em, services, account.id, passwordHash, null);
  });
  await trustClient(context, account.email);
  if (context.actor.accountId === account.id) await context.endSession();
}

async function findReset(
  services: Services,
  token: string,
): Promise<{ id: string; email: string; name: string } | null> {
  const { rows } = await services.authPool.query<{ id: string; email: string; name: string }>(
    `select a.id, a.email, a.name from password_reset r join account a on a.id = r.account_id
     where r.token_hash = $1 and r.used_at is null and r.expires_at > now()`,
    [hashToken(token)],
  );
  return rows[0] ?? null;
}

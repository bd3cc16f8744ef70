import { LIMITS } from '@kundenportal/rules/limits';
import { Problems } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { changedText } from '../../platform/input/text.ts';
import { AccountEntity } from './account.entity.ts';
import type { AccountUpdateInput } from './account.inputs.ts';
import { writeAsAuth } from './auth-transaction.ts';

/**
 * Changes name, language or mails of the own account; what is left out stays.
 *
 * @throws Refusal when the name does not fit
 */
export async function updateAccount(context: RequestContext, input: AccountUpdateInput): Promise<void> {
  const problems = new Problems();
  const name = changedText(problems, ['input', 'name'], input.name, { max: LIMITS.name });
  problems.throwIfAny();
  await writeAsAuth(context, async (em) => {
    const account = await em.findOneOrFail(AccountEntity, { id: context.actor.accountId! });
    account.name = name ?? account.name;
    account.locale = input.locale ?? account.locale;
    account.ticketMails = input.ticketMails ?? account.ticketMails;
  });
}

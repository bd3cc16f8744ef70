import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { AccountUpdateInput } from './account.inputs.ts';
import { AccountUpdatePayload } from './account.payloads.ts';
import { updateAccount } from './account.service.ts';
import { revokeOtherSessions, revokeSession } from './own-sessions.service.ts';
import { SessionRevokePayload, SessionsRevokePayload } from './session.payloads.ts';

const ownAccount = () => ({ account: {} });

/** The own account and its sessions. */
@Resolver()
export class AccountResolver {
  @Mutation(() => AccountUpdatePayload)
  accountUpdate(
    @Arg('input', () => AccountUpdateInput) input: AccountUpdateInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, () => updateAccount(context, input).then(ownAccount));
  }

  @Mutation(() => SessionsRevokePayload)
  sessionsRevoke(@Ctx() context: RequestContext) {
    return answer(context, () => revokeOtherSessions(context).then(ownAccount));
  }

  @Mutation(() => SessionRevokePayload)
  sessionRevoke(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return answer(context, () => revokeSession(context, id).then(ownAccount));
  }
}

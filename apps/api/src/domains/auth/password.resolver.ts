import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isResetUsable, requestPasswordReset, resetPassword } from './password-reset.service.ts';
import { PasswordChangeInput, PasswordResetInput, PasswordResetRequestInput } from './password.inputs.ts';
import {
  PasswordChangePayload,
  PasswordResetPayload,
  PasswordResetRequestPayload,
} from './password.payloads.ts';
import { changePassword } from './password.service.ts';

/** Choosing a new password. */
@Resolver()
export class PasswordResolver {
  @Query(() => Boolean)
  passwordResetLink(
    @Arg('token', () => String) token: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return isResetUsable(context.services, token);
  }

  @Mutation(() => PasswordResetRequestPayload)
  passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput) input: PasswordResetRequestInput,
    @Ctx() context: RequestContext,
  ) {
    const work = () => requestPasswordReset(context, input).then(() => ({ accepted: true }));
    return answer(context, work, { accepted: false });
  }

  @Mutation(() => PasswordResetPayload)
  passwordReset(
    @Arg('input', () => PasswordResetInput) input: PasswordResetInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, () => resetPassword(context, input).then(() => ({ done: true })), { done: false });
  }

  @Mutation(() => PasswordChangePayload)
  passwordChange(
    @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, () => changePassword(context, input).then(() => ({ account: {} })));
  }
}

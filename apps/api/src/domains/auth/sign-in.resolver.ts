import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SignInCodeInput, SignInInput } from './sign-in.inputs.ts';
import {
  MembershipSwitchPayload,
  SignInCodePayload,
  SignInPayload,
  SignOutPayload,
} from './sign-in.payloads.ts';
import { signIn, signInCode, signOut, switchMembership } from './sign-in.service.ts';

// The schema reads whoever is the viewer after the change.
const whoeverAsks = () => ({ viewer: {} });

/** Signing in and out, and changing between memberships. */
@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload)
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: RequestContext) {
    return answer(
      context,
      async () => {
        const { codeRequired } = await signIn(context, input);
        return { viewer: codeRequired ? null : {}, codeRequired };
      },
      { codeRequired: false },
    );
  }

  @Mutation(() => SignInCodePayload)
  signInCode(@Arg('input', () => SignInCodeInput) input: SignInCodeInput, @Ctx() context: RequestContext) {
    return answer(context, () => signInCode(context, input).then(whoeverAsks));
  }

  @Mutation(() => SignOutPayload)
  signOut(@Ctx() context: RequestContext) {
    return answer(context, () => signOut(context).then(whoeverAsks));
  }

  @Mutation(() => MembershipSwitchPayload)
  membershipSwitch(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return answer(context, () => switchMembership(context, id).then(whoeverAsks));
  }
}

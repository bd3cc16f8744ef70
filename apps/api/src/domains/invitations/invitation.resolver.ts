import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../auth/viewer.type.ts';
import { acceptInvitation } from './invitation-accept.service.ts';
import { readInvitationLink } from './invitation-link.service.ts';
import { renewInvitation } from './invitation-renew.service.ts';
import { resendInvitation } from './invitation-resend.service.ts';
import { InvitationAcceptInput, InvitationRenewInput, InvitationResendInput } from './invitation.inputs.ts';
import {
  InvitationAcceptPayload,
  InvitationRenewPayload,
  InvitationResendPayload,
} from './invitation.payloads.ts';
import { InvitationLink } from './invitation.type.ts';

/** The way into the portal and the office. */
@Resolver()
export class InvitationResolver {
  @Query(() => InvitationLink)
  invitationLink(
    @Arg('token', () => String) token: string,
    @Ctx() context: RequestContext,
  ): Promise<InvitationLink> {
    return readInvitationLink(context.services, token);
  }

  @Mutation(() => InvitationAcceptPayload)
  invitationAccept(
    @Arg('input', () => InvitationAcceptInput) input: InvitationAcceptInput,
    @Ctx() context: RequestContext,
  ): Promise<InvitationAcceptPayload> {
    const accept = async () => {
      const { codeRequired } = await acceptInvitation(context, input);
      return { viewer: codeRequired ? null : ({} as Viewer), codeRequired };
    };
    // A code that was wrong is still needed.
    return answer(context, accept, { codeRequired: Boolean(input.code) });
  }

  @Mutation(() => InvitationRenewPayload)
  invitationRenew(
    @Arg('input', () => InvitationRenewInput) input: InvitationRenewInput,
    @Ctx() context: RequestContext,
  ): Promise<InvitationRenewPayload> {
    const renew = async () => {
      await renewInvitation(context, input.token);
      return { accepted: true };
    };
    return answer(context, renew, { accepted: false });
  }

  @Mutation(() => InvitationResendPayload)
  invitationResend(
    @Arg('input', () => InvitationResendInput) input: InvitationResendInput,
    @Ctx() context: RequestContext,
  ): Promise<InvitationResendPayload> {
    return answer(context, async () => ({ invitation: await resendInvitation(context, input) }));
  }
}

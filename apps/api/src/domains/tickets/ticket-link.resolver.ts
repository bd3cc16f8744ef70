import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TicketAssignmentLinkInput, TicketAssignmentUnlinkInput } from './ticket-link.inputs.ts';
import { TicketAssignmentLinkPayload, TicketAssignmentUnlinkPayload } from './ticket-link.payloads.ts';
import { linkAssignment, unlinkAssignment } from './ticket-link.service.ts';

/** How the office ties tickets to assignments. */
@Resolver()
export class TicketLinkResolver {
  @Mutation(() => TicketAssignmentLinkPayload)
  ticketAssignmentLink(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TicketAssignmentLinkInput) input: TicketAssignmentLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketAssignmentLinkPayload> {
    return answer(context, async () => {
      await linkAssignment(context, id, input.assignmentId);
      return { ticket: { id } };
    });
  }

  @Mutation(() => TicketAssignmentUnlinkPayload)
  ticketAssignmentUnlink(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TicketAssignmentUnlinkInput) input: TicketAssignmentUnlinkInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketAssignmentUnlinkPayload> {
    return answer(context, async () => {
      await unlinkAssignment(context, id, input.assignmentId);
      return { ticket: { id } };
    });
  }
}

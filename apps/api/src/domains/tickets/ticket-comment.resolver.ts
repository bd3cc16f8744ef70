import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TicketCommentAddInput } from './ticket-comment.inputs.ts';
import { TicketCommentAddPayload } from './ticket-comment.payloads.ts';
import { addComment } from './ticket-comment.service.ts';

/** Comments on tickets, by both sides. */
@Resolver()
export class TicketCommentResolver {
  @Mutation(() => TicketCommentAddPayload)
  ticketCommentAdd(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TicketCommentAddInput) input: TicketCommentAddInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketCommentAddPayload> {
    return answer(context, async () => ({
      comment: { id: await addComment(context, id, input) },
      ticket: { id },
    }));
  }
}

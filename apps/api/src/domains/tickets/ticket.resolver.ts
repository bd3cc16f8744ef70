import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { createTicket } from './ticket-create.service.ts';
import { cancelTicket, changeTicketStatus, reopenTicket } from './ticket-status.service.ts';
import { TicketCreateInput, TicketReopenInput, TicketStatusChangeInput } from './ticket.inputs.ts';
import {
  TicketCancelPayload,
  TicketCreatePayload,
  TicketReopenPayload,
  TicketStatusChangePayload,
} from './ticket.payloads.ts';

/** What is done with tickets, by both sides. */
@Resolver()
export class TicketResolver {
  @Mutation(() => TicketCreatePayload)
  ticketCreate(
    @Arg('input', () => TicketCreateInput) input: TicketCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketCreatePayload> {
    return answer(context, async () => ({ ticket: { id: await createTicket(context, input) } }));
  }

  @Mutation(() => TicketStatusChangePayload)
  ticketStatusChange(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TicketStatusChangeInput) input: TicketStatusChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketStatusChangePayload> {
    return answer(context, async () => {
      await changeTicketStatus(context, id, input.status);
      return { ticket: { id } };
    });
  }

  @Mutation(() => TicketReopenPayload)
  ticketReopen(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TicketReopenInput) input: TicketReopenInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketReopenPayload> {
    return answer(context, async () => {
      await reopenTicket(context, id, input.body);
      return { ticket: { id } };
    });
  }

  @Mutation(() => TicketCancelPayload)
  ticketCancel(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TicketCancelPayload> {
    return answer(context, async () => {
      await cancelTicket(context, id);
      return { ticket: { id } };
    });
  }
}

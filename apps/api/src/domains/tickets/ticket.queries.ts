import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TicketPageArgs } from './ticket.inputs.ts';
import { Ticket, TicketConnection } from './ticket.type.ts';

/** What can be read of tickets. */
@Resolver()
export class TicketQueries {
  @Query(() => TicketConnection, { nullable: true })
  tickets(
    @Args(() => TicketPageArgs) args: TicketPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => Ticket, { nullable: true })
  ticket(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

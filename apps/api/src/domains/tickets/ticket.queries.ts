import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { TicketPageArgs } from './ticket.inputs.ts';
import { Ticket, TicketConnection } from './ticket.type.ts';

/** What can be read of tickets. */
@Resolver()
export class TicketQueries {
  @Query(() => TicketConnection, { nullable: true })
  tickets(@Args(() => TicketPageArgs) _args: TicketPageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => Ticket, { nullable: true })
  ticket(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}

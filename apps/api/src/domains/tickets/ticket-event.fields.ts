import { Args, FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { TicketEventConnection } from './ticket-event.type.ts';
import { Ticket } from './ticket.type.ts';

/** Fields of `Ticket` that answer with what this folder has. */
@Resolver(() => Ticket)
export class TicketTicketEventFields {
  @FieldResolver(() => TicketEventConnection)
  events(@Args(() => PageArgs) _args: PageArgs): TicketEventConnection {
    return fromReadPath();
  }
}

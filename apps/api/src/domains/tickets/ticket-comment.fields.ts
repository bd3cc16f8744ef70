import { Args, FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { TicketCommentConnection } from './ticket-comment.type.ts';
import { Ticket } from './ticket.type.ts';

/** Fields of `Ticket` that answer with what this folder has. */
@Resolver(() => Ticket)
export class TicketTicketCommentFields {
  @FieldResolver(() => TicketCommentConnection)
  comments(@Args(() => PageArgs) _args: PageArgs): TicketCommentConnection {
    return fromReadPath();
  }
}

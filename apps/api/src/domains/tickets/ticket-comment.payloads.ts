import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { TicketComment } from './ticket-comment.type.ts';
import { Ticket } from './ticket.type.ts';

/** Answer of `ticketCommentAdd`. */
@ObjectType()
export class TicketCommentAddPayload {
  @Field(() => TicketComment, { nullable: true })
  comment!: Ref | null;

  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

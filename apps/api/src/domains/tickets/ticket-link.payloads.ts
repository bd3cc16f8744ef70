import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Ticket } from './ticket.type.ts';

/** Answer of `ticketAssignmentLink`. */
@ObjectType()
export class TicketAssignmentLinkPayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `ticketAssignmentUnlink`. */
@ObjectType()
export class TicketAssignmentUnlinkPayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

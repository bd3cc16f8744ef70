import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Ticket } from './ticket.type.ts';

/** Answer of `ticketCreate`. */
@ObjectType()
export class TicketCreatePayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `ticketStatusChange`. */
@ObjectType()
export class TicketStatusChangePayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `ticketReopen`. */
@ObjectType()
export class TicketReopenPayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `ticketCancel`. */
@ObjectType()
export class TicketCancelPayload {
  @Field(() => Ticket, { nullable: true })
  ticket!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

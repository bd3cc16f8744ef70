import { Field, ID, InputType } from 'type-graphql';

/** Input of `ticketAssignmentLink`. */
@InputType()
export class TicketAssignmentLinkInput {
  @Field(() => ID)
  assignmentId!: string;
}

/** Input of `ticketAssignmentUnlink`. */
@InputType()
export class TicketAssignmentUnlinkInput {
  @Field(() => ID)
  assignmentId!: string;
}

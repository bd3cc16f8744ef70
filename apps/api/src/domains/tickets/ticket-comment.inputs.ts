import { Field, ID, InputType } from 'type-graphql';

/** Input of `ticketCommentAdd`. */
@InputType()
export class TicketCommentAddInput {
  @Field(() => String)
  body!: string;

  @Field(() => Boolean, { nullable: true })
  internal?: boolean | null;

  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

import { Field, InputType } from 'type-graphql';

/** The three switches of one level; a flag that is left out stays as it is. */
@InputType()
export class PortalVisibilityInput {
  @Field(() => Boolean, { nullable: true })
  assignments?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  invoices?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  executors?: boolean | null;
}

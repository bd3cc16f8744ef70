import { Field, ObjectType } from 'type-graphql';

/** The three switches of the portal, as they stand at one level. A flag counts only if it is on at every level. */
@ObjectType()
export class PortalVisibility {
  @Field(() => Boolean)
  assignments!: boolean;

  @Field(() => Boolean)
  invoices!: boolean;

  @Field(() => Boolean)
  executors!: boolean;
}

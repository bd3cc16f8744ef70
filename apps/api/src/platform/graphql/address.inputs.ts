import { Field, InputType } from 'type-graphql';

/** A postal address. */
@InputType()
export class AddressInput {
  @Field(() => String)
  street!: string;

  @Field(() => String)
  postalCode!: string;

  @Field(() => String)
  city!: string;

  @Field(() => String, { nullable: true })
  country?: string | null;
}

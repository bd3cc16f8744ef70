import { Field, ObjectType } from 'type-graphql';

/** A postal address. */
@ObjectType()
export class Address {
  @Field(() => String)
  street!: string;

  @Field(() => String)
  postalCode!: string;

  @Field(() => String)
  city!: string;

  @Field(() => String)
  country!: string;
}

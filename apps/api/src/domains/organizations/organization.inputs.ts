import { Field, InputType } from 'type-graphql';

/** Input of `organizationUpdate`. */
@InputType()
export class OrganizationUpdateInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  brandColor?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  contactEmail?: string | null;
}

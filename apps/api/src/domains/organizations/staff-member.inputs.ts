import { Locale } from '@kundenportal/rules/enums';
import { Field, InputType } from 'type-graphql';

/** Input of `staffMemberInvite`. */
@InputType()
export class StaffMemberInviteInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, { nullable: true })
  owner?: boolean | null;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;
}

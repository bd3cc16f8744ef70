import { Locale } from '@kundenportal/rules/enums';
import { Field, InputType } from 'type-graphql';

/** Input of `accountUpdate`. */
@InputType()
export class AccountUpdateInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;

  @Field(() => Boolean, { nullable: true })
  ticketMails?: boolean | null;
}

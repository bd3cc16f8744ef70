import { Locale } from '@kundenportal/rules/enums';
import { Field, ID, InputType } from 'type-graphql';

/** Input of `invitationAccept`. */
@InputType()
export class InvitationAcceptInput {
  @Field(() => String)
  token!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String)
  password!: string;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;
}

/** Input of `invitationRenew`. */
@InputType()
export class InvitationRenewInput {
  @Field(() => String)
  token!: string;
}

/** Input of `invitationResend`. */
@InputType()
export class InvitationResendInput {
  @Field(() => ID, { nullable: true })
  contactId?: string | null;

  @Field(() => ID, { nullable: true })
  staffMemberId?: string | null;
}

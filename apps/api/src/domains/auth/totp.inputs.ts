import { Field, InputType } from 'type-graphql';

/** Input of `totpStart`. */
@InputType()
export class TotpStartInput {
  @Field(() => String)
  password!: string;
}

/** Input of `totpEnable`. */
@InputType()
export class TotpEnableInput {
  @Field(() => String)
  code!: string;
}

/** Input of `totpDisable`. */
@InputType()
export class TotpDisableInput {
  @Field(() => String)
  password!: string;

  @Field(() => String)
  code!: string;
}

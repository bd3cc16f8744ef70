import { Field, InputType } from 'type-graphql';

/** Input of `passwordResetRequest`. */
@InputType()
export class PasswordResetRequestInput {
  @Field(() => String)
  email!: string;
}

/** Input of `passwordReset`. */
@InputType()
export class PasswordResetInput {
  @Field(() => String)
  token!: string;

  @Field(() => String)
  password!: string;
}

/** Input of `passwordChange`. */
@InputType()
export class PasswordChangeInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  newPassword!: string;
}

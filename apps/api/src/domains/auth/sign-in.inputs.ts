import { Field, InputType } from 'type-graphql';

/** Input of `signIn`. */
@InputType()
export class SignInInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;
}

/** Input of `signInCode`. */
@InputType()
export class SignInCodeInput {
  @Field(() => String)
  code!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Account } from './account.type.ts';

/** Answer of `passwordResetRequest`. */
@ObjectType()
export class PasswordResetRequestPayload {
  @Field(() => Boolean)
  accepted!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `passwordReset`. */
@ObjectType()
export class PasswordResetPayload {
  @Field(() => Boolean)
  done!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `passwordChange`. */
@ObjectType()
export class PasswordChangePayload {
  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Account } from './account.type.ts';

/** Answer of `totpStart`. */
@ObjectType()
export class TotpStartPayload {
  @Field(() => String, { nullable: true })
  secret!: string | null;

  @Field(() => String, { nullable: true })
  uri!: string | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `totpEnable`. */
@ObjectType()
export class TotpEnablePayload {
  @Field(() => [String])
  recoveryCodes!: string[];

  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `totpDisable`. */
@ObjectType()
export class TotpDisablePayload {
  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

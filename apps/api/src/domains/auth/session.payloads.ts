import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Account } from './account.type.ts';

/** Answer of `sessionsRevoke`. */
@ObjectType()
export class SessionsRevokePayload {
  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `sessionRevoke`. */
@ObjectType()
export class SessionRevokePayload {
  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

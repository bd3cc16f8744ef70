import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Account } from './account.type.ts';

/** Answer of `accountUpdate`. */
@ObjectType()
export class AccountUpdatePayload {
  @Field(() => Account, { nullable: true })
  account!: Account | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

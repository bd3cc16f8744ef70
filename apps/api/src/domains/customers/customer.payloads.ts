import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Customer } from './customer.type.ts';

/** Answer of `customerCreate`. */
@ObjectType()
export class CustomerCreatePayload {
  @Field(() => Customer, { nullable: true })
  customer!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `customerUpdate`. */
@ObjectType()
export class CustomerUpdatePayload {
  @Field(() => Customer, { nullable: true })
  customer!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `customerArchive`. */
@ObjectType()
export class CustomerArchivePayload {
  @Field(() => Customer, { nullable: true })
  customer!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `customerRestore`. */
@ObjectType()
export class CustomerRestorePayload {
  @Field(() => Customer, { nullable: true })
  customer!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

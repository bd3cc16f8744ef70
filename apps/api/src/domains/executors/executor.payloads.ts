import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Executor } from './executor.type.ts';

/** Answer of `executorCreate`. */
@ObjectType()
export class ExecutorCreatePayload {
  @Field(() => Executor, { nullable: true })
  executor!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `executorUpdate`. */
@ObjectType()
export class ExecutorUpdatePayload {
  @Field(() => Executor, { nullable: true })
  executor!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `executorArchive`. */
@ObjectType()
export class ExecutorArchivePayload {
  @Field(() => Executor, { nullable: true })
  executor!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `executorRestore`. */
@ObjectType()
export class ExecutorRestorePayload {
  @Field(() => Executor, { nullable: true })
  executor!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

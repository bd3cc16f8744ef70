import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { ServiceObject } from './object.type.ts';

/** Answer of `objectCreate`. */
@ObjectType()
export class ObjectCreatePayload {
  @Field(() => ServiceObject, { nullable: true })
  object!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `objectUpdate`. */
@ObjectType()
export class ObjectUpdatePayload {
  @Field(() => ServiceObject, { nullable: true })
  object!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `objectArchive`. */
@ObjectType()
export class ObjectArchivePayload {
  @Field(() => ServiceObject, { nullable: true })
  object!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `objectRestore`. */
@ObjectType()
export class ObjectRestorePayload {
  @Field(() => ServiceObject, { nullable: true })
  object!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

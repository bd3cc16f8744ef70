import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Room } from './room.type.ts';

/** Answer of `roomCreate`. */
@ObjectType()
export class RoomCreatePayload {
  @Field(() => Room, { nullable: true })
  room!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `roomUpdate`. */
@ObjectType()
export class RoomUpdatePayload {
  @Field(() => Room, { nullable: true })
  room!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `roomArchive`. */
@ObjectType()
export class RoomArchivePayload {
  @Field(() => Room, { nullable: true })
  room!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `roomRestore`. */
@ObjectType()
export class RoomRestorePayload {
  @Field(() => Room, { nullable: true })
  room!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

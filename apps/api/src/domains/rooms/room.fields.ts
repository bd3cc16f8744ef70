import { Args, FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { ServiceObject } from '../objects/object.type.ts';
import { RoomPageArgs } from './room.inputs.ts';
import { RoomConnection } from './room.type.ts';

/** Fields of `ServiceObject` that answer with what this folder has. */
@Resolver(() => ServiceObject)
export class ServiceObjectRoomFields {
  @FieldResolver(() => RoomConnection)
  rooms(@Args(() => RoomPageArgs) _args: RoomPageArgs): RoomConnection {
    return fromReadPath();
  }
}

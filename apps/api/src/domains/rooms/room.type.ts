import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { ServiceObject } from '../objects/object.type.ts';

/** A room of an object. */
@ObjectType({ implements: Node })
export class Room extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  floor!: string | null;

  @Field(() => ServiceObject)
  object!: ServiceObject;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;
}

/** A page of them. */
export const RoomConnection = connectionTypes('Room', () => Room);
export type RoomConnection = Connection<Room>;

/** By what Room rows are ordered. */
export const RoomSortField = {
  NAME: 'NAME',
} as const;
export type RoomSortField = keyof typeof RoomSortField;

registerEnumType(RoomSortField, { name: 'RoomSortField' });

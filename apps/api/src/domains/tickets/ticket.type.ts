import { TicketCategory, TicketStatus } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Assignment } from '../assignments/assignment.type.ts';
import { Customer } from '../customers/customer.type.ts';
import { File } from '../files/file.type.ts';
import { ServiceObject } from '../objects/object.type.ts';
import { Room } from '../rooms/room.type.ts';

/** A request or complaint of the customer. */
@ObjectType({ implements: Node })
export class Ticket extends Node {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  description!: string;

  @Field(() => TicketCategory)
  category!: TicketCategory;

  @Field(() => TicketStatus)
  status!: TicketStatus;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar)
  updatedAt!: Date;

  @Field(() => Customer)
  customer!: Customer;

  @Field(() => ServiceObject, { nullable: true })
  object!: ServiceObject | null;

  @Field(() => Room, { nullable: true })
  room!: Room | null;

  @Field(() => String)
  authorName!: string;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => Boolean, { nullable: true })
  doneProposed!: boolean | null;

  @Field(() => [File])
  files!: File[];

  @Field(() => [Assignment])
  assignments!: Assignment[];

  @Field(() => TicketAbilities)
  viewerCan!: TicketAbilities;
}

/** A page of them. */
export const TicketConnection = connectionTypes('Ticket', () => Ticket);
export type TicketConnection = Connection<Ticket>;

registerEnumType(TicketStatus, { name: 'TicketStatus' });

registerEnumType(TicketCategory, { name: 'TicketCategory' });

/** What the viewer can do with a ticket now. */
@ObjectType()
export class TicketAbilities {
  @Field(() => Boolean)
  comment!: boolean;

  @Field(() => Boolean)
  reopen!: boolean;

  @Field(() => Boolean)
  cancel!: boolean;
}

/** By what Ticket rows are ordered. */
export const TicketSortField = {
  UPDATED_AT: 'UPDATED_AT',
  CREATED_AT: 'CREATED_AT',
  NUMBER: 'NUMBER',
} as const;
export type TicketSortField = keyof typeof TicketSortField;

registerEnumType(TicketSortField, { name: 'TicketSortField' });

import { TicketEventKind, TicketStatus } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** An event on the timeline of a ticket. */
@ObjectType({ implements: Node })
export class TicketEvent extends Node {
  @Field(() => TicketEventKind)
  kind!: TicketEventKind;

  @Field(() => TicketStatus, { nullable: true })
  fromStatus!: TicketStatus | null;

  @Field(() => TicketStatus, { nullable: true })
  toStatus!: TicketStatus | null;

  @Field(() => String)
  actorName!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;
}

/** A page of them. */
export const TicketEventConnection = connectionTypes('TicketEvent', () => TicketEvent);
export type TicketEventConnection = Connection<TicketEvent>;

registerEnumType(TicketEventKind, { name: 'TicketEventKind' });

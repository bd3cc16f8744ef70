import { Field, ObjectType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { File } from '../files/file.type.ts';

/** A comment on a ticket. */
@ObjectType({ implements: Node })
export class TicketComment extends Node {
  @Field(() => String)
  body!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => Boolean)
  fromOffice!: boolean;

  @Field(() => Boolean)
  internal!: boolean;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => [File])
  files!: File[];
}

/** A page of them. */
export const TicketCommentConnection = connectionTypes('TicketComment', () => TicketComment);
export type TicketCommentConnection = Connection<TicketComment>;

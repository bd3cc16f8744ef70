import { AuditChannel } from '@kundenportal/rules/enums';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** Who did what, when, through what. Office only. */
@ObjectType({ implements: Node })
export class AuditEvent extends Node {
  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => AuditChannel)
  channel!: AuditChannel;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  subjectKind!: string;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => String, { nullable: true })
  subjectName!: string | null;

  @Field(() => [AuditChange])
  changes!: AuditChange[];
}

/** A page of them. */
export const AuditEventConnection = connectionTypes('AuditEvent', () => AuditEvent);
export type AuditEventConnection = Connection<AuditEvent>;

registerEnumType(AuditChannel, { name: 'AuditChannel' });

/** One changed field. */
@ObjectType()
export class AuditChange {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

/** By what AuditEvent rows are ordered. */
export const AuditEventSortField = {
  CREATED_AT: 'CREATED_AT',
} as const;
export type AuditEventSortField = keyof typeof AuditEventSortField;

registerEnumType(AuditEventSortField, { name: 'AuditEventSortField' });

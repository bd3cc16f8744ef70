import { AssignmentStatus } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Customer } from '../customers/customer.type.ts';
import { Executor } from '../executors/executor.type.ts';
import { ServiceObject } from '../objects/object.type.ts';

/** One dated piece of work at one object. */
@ObjectType({ implements: Node })
export class Assignment extends Node {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => AssignmentStatus)
  status!: AssignmentStatus;

  @Field(() => DateTimeScalar)
  startsAt!: Date;

  @Field(() => DateTimeScalar)
  endsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  completedAt!: Date | null;

  @Field(() => ServiceObject)
  object!: ServiceObject;

  @Field(() => Customer)
  customer!: Customer;

  @Field(() => [Executor], { nullable: true })
  executors!: Executor[] | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

/** A page of them. */
export const AssignmentConnection = connectionTypes('Assignment', () => Assignment);
export type AssignmentConnection = Connection<Assignment>;

registerEnumType(AssignmentStatus, { name: 'AssignmentStatus' });

/** By what Assignment rows are ordered. */
export const AssignmentSortField = {
  STARTS_AT: 'STARTS_AT',
  TITLE: 'TITLE',
} as const;
export type AssignmentSortField = keyof typeof AssignmentSortField;

registerEnumType(AssignmentSortField, { name: 'AssignmentSortField' });

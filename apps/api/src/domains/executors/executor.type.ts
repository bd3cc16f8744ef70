import { ExecutorKind } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.ts';

/** Who carries out an assignment. The portal gets the display name and the kind, nothing else. */
@ObjectType({ implements: Node })
export class Executor extends Node {
  @Field(() => String)
  displayName!: string;

  @Field(() => ExecutorKind)
  kind!: ExecutorKind;

  @Field(() => String, { nullable: true })
  legalName!: string | null;

  @Field(() => EmailAddressScalar, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;
}

/** A page of them. */
export const ExecutorConnection = connectionTypes('Executor', () => Executor);
export type ExecutorConnection = Connection<Executor>;

registerEnumType(ExecutorKind, { name: 'ExecutorKind' });

/** By what Executor rows are ordered. */
export const ExecutorSortField = {
  NAME: 'NAME',
} as const;
export type ExecutorSortField = keyof typeof ExecutorSortField;

registerEnumType(ExecutorSortField, { name: 'ExecutorSortField' });

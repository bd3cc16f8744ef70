import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.ts';
import { Invitation } from '../invitations/invitation.type.ts';

/** A person of the office who can sign in. */
@ObjectType({ implements: Node })
export class StaffMember extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => EmailAddressScalar)
  email!: string;

  @Field(() => Boolean)
  owner!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;

  @Field(() => Invitation, { nullable: true })
  invitation!: Invitation | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt!: Date | null;
}

/** By what StaffMember rows are ordered. */
export const StaffMemberSortField = { NAME: 'NAME', CREATED_AT: 'CREATED_AT' } as const;
export type StaffMemberSortField = keyof typeof StaffMemberSortField;

registerEnumType(StaffMemberSortField, { name: 'StaffMemberSortField' });

/** A page of them. */
export const StaffMemberConnection = connectionTypes('StaffMember', () => StaffMember);
export type StaffMemberConnection = Connection<StaffMember>;

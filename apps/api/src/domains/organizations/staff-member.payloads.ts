import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { StaffMember } from './staff-member.type.ts';

/** Answer of `staffMemberInvite`. */
@ObjectType()
export class StaffMemberInvitePayload {
  @Field(() => StaffMember, { nullable: true })
  staffMember!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `staffMemberArchive`. */
@ObjectType()
export class StaffMemberArchivePayload {
  @Field(() => StaffMember, { nullable: true })
  staffMember!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

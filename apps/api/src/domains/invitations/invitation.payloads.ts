import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Viewer } from '../auth/viewer.type.ts';
import { Invitation } from './invitation.type.ts';

/** Answer of `invitationAccept`. */
@ObjectType()
export class InvitationAcceptPayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => Boolean)
  codeRequired!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invitationRenew`. */
@ObjectType()
export class InvitationRenewPayload {
  @Field(() => Boolean)
  accepted!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invitationResend`. */
@ObjectType()
export class InvitationResendPayload {
  @Field(() => Invitation, { nullable: true })
  invitation!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

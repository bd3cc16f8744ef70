import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Viewer } from './viewer.type.ts';

/** Answer of `signIn`. */
@ObjectType()
export class SignInPayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => Boolean)
  codeRequired!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `signInCode`. */
@ObjectType()
export class SignInCodePayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `signOut`. */
@ObjectType()
export class SignOutPayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `membershipSwitch`. */
@ObjectType()
export class MembershipSwitchPayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

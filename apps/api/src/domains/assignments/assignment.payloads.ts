import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Assignment } from './assignment.type.ts';

/** Answer of `assignmentCreate`. */
@ObjectType()
export class AssignmentCreatePayload {
  @Field(() => Assignment, { nullable: true })
  assignment!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `assignmentUpdate`. */
@ObjectType()
export class AssignmentUpdatePayload {
  @Field(() => Assignment, { nullable: true })
  assignment!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `assignmentComplete`. */
@ObjectType()
export class AssignmentCompletePayload {
  @Field(() => Assignment, { nullable: true })
  assignment!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `assignmentCancel`. */
@ObjectType()
export class AssignmentCancelPayload {
  @Field(() => Assignment, { nullable: true })
  assignment!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

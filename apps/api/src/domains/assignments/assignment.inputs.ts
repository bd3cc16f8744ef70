import { AssignmentStatus } from '@kundenportal/rules/enums';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { AssignmentSortField } from './assignment.type.ts';

/** Which assignments. */
@InputType()
export class AssignmentFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  customerId?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;

  @Field(() => ID, { nullable: true })
  executorId?: string | null;

  @Field(() => [AssignmentStatus], { nullable: true })
  status?: AssignmentStatus[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  startsFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  startsBefore?: Date | null;
}

/** Order of Assignment rows; ties are broken by the id. */
@InputType()
export class AssignmentSort {
  @Field(() => AssignmentSortField)
  field!: AssignmentSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class AssignmentPageArgs extends PageArgs {
  @Field(() => AssignmentFilter, { nullable: true })
  filter?: AssignmentFilter | null;

  @Field(() => AssignmentSort, { nullable: true })
  sort?: AssignmentSort | null;
}

/** Input of `assignmentCreate`. */
@InputType()
export class AssignmentCreateInput {
  @Field(() => ID)
  objectId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => DateTimeScalar)
  startsAt!: Date;

  @Field(() => DateTimeScalar)
  endsAt!: Date;

  @Field(() => [ID], { nullable: true })
  executorIds?: string[] | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => AssignmentStatus, { nullable: true })
  status?: AssignmentStatus | null;
}

/** Input of `assignmentUpdate`. */
@InputType()
export class AssignmentUpdateInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endsAt?: Date | null;

  @Field(() => [ID], { nullable: true })
  executorIds?: string[] | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => AssignmentStatus, { nullable: true })
  status?: AssignmentStatus | null;
}

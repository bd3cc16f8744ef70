import { ExecutorKind } from '@kundenportal/rules/enums';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { ExecutorSortField } from './executor.type.ts';

/** Which executors. In the portal: those of visible assignments. */
@InputType()
export class ExecutorFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ExecutorKind, { nullable: true })
  kind?: ExecutorKind | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of Executor rows; ties are broken by the id. */
@InputType()
export class ExecutorSort {
  @Field(() => ExecutorSortField)
  field!: ExecutorSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class ExecutorPageArgs extends PageArgs {
  @Field(() => ExecutorFilter, { nullable: true })
  filter?: ExecutorFilter | null;

  @Field(() => ExecutorSort, { nullable: true })
  sort?: ExecutorSort | null;
}

/** Input of `executorCreate`. */
@InputType()
export class ExecutorCreateInput {
  @Field(() => String)
  displayName!: string;

  @Field(() => ExecutorKind)
  kind!: ExecutorKind;

  @Field(() => String, { nullable: true })
  legalName?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** Input of `executorUpdate`. */
@InputType()
export class ExecutorUpdateInput {
  @Field(() => String, { nullable: true })
  displayName?: string | null;

  @Field(() => ExecutorKind, { nullable: true })
  kind?: ExecutorKind | null;

  @Field(() => String, { nullable: true })
  legalName?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

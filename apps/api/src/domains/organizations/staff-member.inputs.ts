import { Locale } from '@kundenportal/rules/enums';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { StaffMemberSortField } from './staff-member.type.ts';

/** Which people of the office. */
@InputType()
export class StaffMemberFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of StaffMember rows; ties are broken by the id. */
@InputType()
export class StaffMemberSort {
  @Field(() => StaffMemberSortField)
  field!: StaffMemberSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class StaffMemberPageArgs extends PageArgs {
  @Field(() => StaffMemberFilter, { nullable: true })
  filter?: StaffMemberFilter | null;

  @Field(() => StaffMemberSort, { nullable: true })
  sort?: StaffMemberSort | null;
}

/** Input of `staffMemberInvite`. */
@InputType()
export class StaffMemberInviteInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, { nullable: true })
  owner?: boolean | null;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;
}

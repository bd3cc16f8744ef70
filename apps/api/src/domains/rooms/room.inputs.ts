import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { RoomSortField } from './room.type.ts';

/** Which rooms. */
@InputType()
export class RoomFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of Room rows; ties are broken by the id. */
@InputType()
export class RoomSort {
  @Field(() => RoomSortField)
  field!: RoomSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class RoomPageArgs extends PageArgs {
  @Field(() => RoomFilter, { nullable: true })
  filter?: RoomFilter | null;

  @Field(() => RoomSort, { nullable: true })
  sort?: RoomSort | null;
}

/** Input of `roomCreate`. */
@InputType()
export class RoomCreateInput {
  @Field(() => ID)
  objectId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  floor?: string | null;
}

/** Input of `roomUpdate`. */
@InputType()
export class RoomUpdateInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  floor?: string | null;
}

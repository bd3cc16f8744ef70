import { TicketCategory, TicketStatus } from '@kundenportal/rules/enums';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { TicketSortField } from './ticket.type.ts';

/** Which tickets. */
@InputType()
export class TicketFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  customerId?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;

  @Field(() => [TicketStatus], { nullable: true })
  status?: TicketStatus[] | null;

  @Field(() => [TicketCategory], { nullable: true })
  category?: TicketCategory[] | null;

  @Field(() => Boolean, { nullable: true })
  mine?: boolean | null;
}

/** Order of Ticket rows; ties are broken by the id. */
@InputType()
export class TicketSort {
  @Field(() => TicketSortField)
  field!: TicketSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class TicketPageArgs extends PageArgs {
  @Field(() => TicketFilter, { nullable: true })
  filter?: TicketFilter | null;

  @Field(() => TicketSort, { nullable: true })
  sort?: TicketSort | null;
}

/** Input of `ticketCreate`. */
@InputType()
export class TicketCreateInput {
  @Field(() => ID, { nullable: true })
  customerId?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => TicketCategory)
  category!: TicketCategory;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  description!: string;

  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

/** Input of `ticketStatusChange`. */
@InputType()
export class TicketStatusChangeInput {
  @Field(() => TicketStatus)
  status!: TicketStatus;
}

/** Input of `ticketReopen`. */
@InputType()
export class TicketReopenInput {
  @Field(() => String, { nullable: true })
  body?: string | null;
}

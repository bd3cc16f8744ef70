import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AddressInput } from '../../platform/graphql/address.inputs.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { PortalVisibilityInput } from '../../platform/graphql/portal-visibility.inputs.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { ServiceObjectSortField } from './object.type.ts';

/** Which objects. */
@InputType()
export class ServiceObjectFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  customerId?: string | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of ServiceObject rows; ties are broken by the id. */
@InputType()
export class ServiceObjectSort {
  @Field(() => ServiceObjectSortField)
  field!: ServiceObjectSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class ServiceObjectPageArgs extends PageArgs {
  @Field(() => ServiceObjectFilter, { nullable: true })
  filter?: ServiceObjectFilter | null;

  @Field(() => ServiceObjectSort, { nullable: true })
  sort?: ServiceObjectSort | null;
}

/** Input of `objectCreate`. */
@InputType()
export class ObjectCreateInput {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => AddressInput)
  address!: AddressInput;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => PortalVisibilityInput, { nullable: true })
  visibility?: PortalVisibilityInput | null;
}

/** Input of `objectUpdate`. */
@InputType()
export class ObjectUpdateInput {
  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => AddressInput, { nullable: true })
  address?: AddressInput | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => PortalVisibilityInput, { nullable: true })
  visibility?: PortalVisibilityInput | null;
}

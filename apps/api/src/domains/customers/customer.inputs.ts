import { CustomerKind } from '@kundenportal/rules/enums';
import { ArgsType, Field, InputType } from 'type-graphql';
import { AddressInput } from '../../platform/graphql/address.inputs.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { PortalVisibilityInput } from '../../platform/graphql/portal-visibility.inputs.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { ContactSaveInput } from '../contacts/contact.inputs.ts';
import { CustomerSortField } from './customer.type.ts';

/** Which customers. */
@InputType()
export class CustomerFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  portalEnabled?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of Customer rows; ties are broken by the id. */
@InputType()
export class CustomerSort {
  @Field(() => CustomerSortField)
  field!: CustomerSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class CustomerPageArgs extends PageArgs {
  @Field(() => CustomerFilter, { nullable: true })
  filter?: CustomerFilter | null;

  @Field(() => CustomerSort, { nullable: true })
  sort?: CustomerSort | null;
}

/** Input of `customerCreate`. */
@InputType()
export class CustomerCreateInput {
  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => CustomerKind, { nullable: true })
  kind?: CustomerKind | null;

  @Field(() => String)
  name!: string;

  @Field(() => AddressInput)
  address!: AddressInput;

  @Field(() => String, { nullable: true })
  vatId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ContactSaveInput], { nullable: true })
  contacts?: ContactSaveInput[] | null;

  @Field(() => Boolean, { nullable: true })
  portalEnabled?: boolean | null;

  @Field(() => PortalVisibilityInput, { nullable: true })
  visibility?: PortalVisibilityInput | null;
}

/** Input of `customerUpdate`. */
@InputType()
export class CustomerUpdateInput {
  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => CustomerKind, { nullable: true })
  kind?: CustomerKind | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => AddressInput, { nullable: true })
  address?: AddressInput | null;

  @Field(() => String, { nullable: true })
  vatId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ContactSaveInput], { nullable: true })
  contacts?: ContactSaveInput[] | null;

  @Field(() => Boolean, { nullable: true })
  portalEnabled?: boolean | null;

  @Field(() => PortalVisibilityInput, { nullable: true })
  visibility?: PortalVisibilityInput | null;

  @Field(() => DateTimeScalar, { nullable: true })
  expectedUpdatedAt?: Date | null;
}

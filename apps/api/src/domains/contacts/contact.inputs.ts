import { Locale } from '@kundenportal/rules/enums';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { PortalVisibilityInput } from '../../platform/graphql/portal-visibility.inputs.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { ContactSortField } from './contact.type.ts';

/** Which contacts. */
@InputType()
export class ContactFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  portalAccess?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

/** Order of Contact rows; ties are broken by the id. */
@InputType()
export class ContactSort {
  @Field(() => ContactSortField)
  field!: ContactSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** A contact to add or to change. */
@InputType()
export class ContactSaveInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  position?: string | null;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;

  @Field(() => Boolean, { nullable: true })
  portalAccess?: boolean | null;

  @Field(() => PortalVisibilityInput, { nullable: true })
  visibility?: PortalVisibilityInput | null;

  @Field(() => Boolean, { nullable: true })
  limitedToObjects?: boolean | null;

  @Field(() => [ID], { nullable: true })
  objectIds?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  ownTicketsOnly?: boolean | null;
}

/** Arguments of a page. */
@ArgsType()
export class ContactPageArgs extends PageArgs {
  @Field(() => ContactFilter, { nullable: true })
  filter?: ContactFilter | null;

  @Field(() => ContactSort, { nullable: true })
  sort?: ContactSort | null;
}

import { InvoiceStatus, InvoiceType } from '@kundenportal/rules/enums';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { DateScalar, MinorUnitsScalar } from '../../platform/graphql/scalars.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { InvoiceSortField } from './invoice.type.ts';

/** Which invoices. */
@InputType()
export class InvoiceFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  customerId?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;

  @Field(() => [InvoiceStatus], { nullable: true })
  status?: InvoiceStatus[] | null;

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  assigned?: boolean | null;
}

/** Order of Invoice rows; ties are broken by the id. */
@InputType()
export class InvoiceSort {
  @Field(() => InvoiceSortField)
  field!: InvoiceSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class InvoicePageArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true })
  filter?: InvoiceFilter | null;

  @Field(() => InvoiceSort, { nullable: true })
  sort?: InvoiceSort | null;
}

/** Input of `invoiceCreate`. */
@InputType()
export class InvoiceCreateInput {
  @Field(() => ID)
  customerId!: string;

  @Field(() => [ID], { nullable: true })
  objectIds?: string[] | null;

  @Field(() => String)
  number!: string;

  @Field(() => InvoiceType, { nullable: true })
  type?: InvoiceType | null;

  @Field(() => DateScalar)
  issueDate!: string;

  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;

  @Field(() => DateScalar, { nullable: true })
  serviceFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  serviceTo?: string | null;

  @Field(() => String, { nullable: true })
  currency?: string | null;

  @Field(() => MinorUnitsScalar)
  netMinorUnits!: number;

  @Field(() => MinorUnitsScalar)
  taxMinorUnits!: number;

  @Field(() => InvoiceStatus, { nullable: true })
  status?: InvoiceStatus | null;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}

/** Input of `invoiceAssign`. */
@InputType()
export class InvoiceAssignInput {
  @Field(() => ID)
  customerId!: string;

  @Field(() => [ID], { nullable: true })
  objectIds?: string[] | null;
}

/** Input of `invoiceMarkPaid`. */
@InputType()
export class InvoiceMarkPaidInput {
  @Field(() => DateScalar, { nullable: true })
  paidAt?: string | null;
}

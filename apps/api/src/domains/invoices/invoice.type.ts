import { InvoiceStatus, InvoiceType } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Money } from '../../platform/graphql/money.type.ts';
import { Node } from '../../platform/graphql/node.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Customer } from '../customers/customer.type.ts';
import { File } from '../files/file.type.ts';
import { ServiceObject } from '../objects/object.type.ts';

/** An invoice with its figures and files. */
@ObjectType({ implements: Node })
export class Invoice extends Node {
  @Field(() => String)
  number!: string;

  @Field(() => InvoiceType)
  type!: InvoiceType;

  @Field(() => InvoiceStatus)
  status!: InvoiceStatus;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => DateScalar)
  issueDate!: string;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => DateScalar, { nullable: true })
  serviceFrom!: string | null;

  @Field(() => DateScalar, { nullable: true })
  serviceTo!: string | null;

  @Field(() => Money)
  netAmount!: Money;

  @Field(() => Money)
  taxAmount!: Money;

  @Field(() => Money)
  grossAmount!: Money;

  @Field(() => Money)
  dueAmount!: Money;

  @Field(() => String, { nullable: true })
  buyerReference!: string | null;

  @Field(() => String, { nullable: true })
  buyerName!: string | null;

  @Field(() => Customer, { nullable: true })
  customer!: Customer | null;

  @Field(() => [ServiceObject])
  objects!: ServiceObject[];

  @Field(() => [InvoiceLine])
  lines!: InvoiceLine[];

  @Field(() => [InvoiceTax])
  taxes!: InvoiceTax[];

  @Field(() => File, { nullable: true })
  pdf!: File | null;

  @Field(() => File, { nullable: true })
  xml!: File | null;

  @Field(() => DateScalar, { nullable: true })
  paidAt!: string | null;
}

/** A page of them. */
export const InvoiceConnection = connectionTypes('Invoice', () => Invoice);
export type InvoiceConnection = Connection<Invoice>;

registerEnumType(InvoiceType, { name: 'InvoiceType' });

registerEnumType(InvoiceStatus, { name: 'InvoiceStatus' });

/** One line of an invoice. */
@ObjectType()
export class InvoiceLine {
  @Field(() => String)
  position!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  quantity!: string;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => Money)
  netAmount!: Money;

  @Field(() => String, { nullable: true })
  taxRate!: string | null;
}

/** Tax of one rate. */
@ObjectType()
export class InvoiceTax {
  @Field(() => String)
  rate!: string;

  @Field(() => Money)
  basis!: Money;

  @Field(() => Money)
  amount!: Money;
}

/** By what Invoice rows are ordered. */
export const InvoiceSortField = {
  ISSUE_DATE: 'ISSUE_DATE',
  NUMBER: 'NUMBER',
  DUE_DATE: 'DUE_DATE',
} as const;
export type InvoiceSortField = keyof typeof InvoiceSortField;

registerEnumType(InvoiceSortField, { name: 'InvoiceSortField' });

import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Invoice } from './invoice.type.ts';

/** Answer of `invoiceCreate`. */
@ObjectType()
export class InvoiceCreatePayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invoiceAssign`. */
@ObjectType()
export class InvoiceAssignPayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invoiceIssue`. */
@ObjectType()
export class InvoiceIssuePayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invoiceMarkPaid`. */
@ObjectType()
export class InvoiceMarkPaidPayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `invoiceCancel`. */
@ObjectType()
export class InvoiceCancelPayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

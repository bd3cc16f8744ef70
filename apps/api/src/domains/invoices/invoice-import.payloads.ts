import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { InvoiceImportResult } from './invoice-import.type.ts';

/** Answer of `invoiceImport`. */
@ObjectType()
export class InvoiceImportPayload {
  @Field(() => [InvoiceImportResult])
  results!: InvoiceImportResult[];

  @Field(() => [UserError])
  errors!: UserError[];
}

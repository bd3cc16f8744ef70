import { Field, ID, InputType } from 'type-graphql';

/** Input of `invoiceImport`. */
@InputType()
export class InvoiceImportInput {
  @Field(() => [ID])
  fileIds!: string[];
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Ref } from '../../platform/graphql/ref.ts';
import { Invoice } from './invoice.type.ts';

/** What became of one imported file. */
@ObjectType()
export class InvoiceImportResult {
  @Field(() => String)
  fileName!: string;

  @Field(() => InvoiceImportOutcome)
  outcome!: InvoiceImportOutcome;

  @Field(() => Invoice, { nullable: true })
  invoice!: Ref | null;

  @Field(() => String, { nullable: true })
  message!: string | null;
}

/** What became of an imported file. */
export const InvoiceImportOutcome = {
  MATCHED: 'MATCHED',
  UNASSIGNED: 'UNASSIGNED',
  UNCHANGED: 'UNCHANGED',
  REFUSED: 'REFUSED',
} as const;
export type InvoiceImportOutcome = keyof typeof InvoiceImportOutcome;

registerEnumType(InvoiceImportOutcome, { name: 'InvoiceImportOutcome' });

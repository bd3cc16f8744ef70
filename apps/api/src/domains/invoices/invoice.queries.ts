import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { InvoicePageArgs } from './invoice.inputs.ts';
import { Invoice, InvoiceConnection } from './invoice.type.ts';

/** What can be read of invoices. */
@Resolver()
export class InvoiceQueries {
  @Query(() => InvoiceConnection, { nullable: true })
  invoices(@Args(() => InvoicePageArgs) _args: InvoicePageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => Invoice, { nullable: true })
  invoice(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}

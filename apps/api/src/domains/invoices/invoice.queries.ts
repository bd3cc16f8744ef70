import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { InvoicePageArgs } from './invoice.inputs.ts';
import { Invoice, InvoiceConnection } from './invoice.type.ts';

/** What can be read of invoices. */
@Resolver()
export class InvoiceQueries {
  @Query(() => InvoiceConnection, { nullable: true })
  invoices(
    @Args(() => InvoicePageArgs) args: InvoicePageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => Invoice, { nullable: true })
  invoice(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

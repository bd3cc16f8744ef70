import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CustomerPageArgs } from './customer.inputs.ts';
import { Customer, CustomerConnection } from './customer.type.ts';

/** What can be read of customers. */
@Resolver()
export class CustomerQueries {
  @Query(() => CustomerConnection, { nullable: true })
  customers(
    @Args(() => CustomerPageArgs) args: CustomerPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => Customer, { nullable: true })
  customer(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

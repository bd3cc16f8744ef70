import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ServiceObjectPageArgs } from './object.inputs.ts';
import { ServiceObject, ServiceObjectConnection } from './object.type.ts';

/** What can be read of objects. */
@Resolver()
export class ServiceObjectQueries {
  @Query(() => ServiceObjectConnection, { nullable: true })
  objects(
    @Args(() => ServiceObjectPageArgs) args: ServiceObjectPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => ServiceObject, { nullable: true })
  object(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

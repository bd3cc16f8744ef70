import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ExecutorPageArgs } from './executor.inputs.ts';
import { Executor, ExecutorConnection } from './executor.type.ts';

/** What can be read of executors. */
@Resolver()
export class ExecutorQueries {
  @Query(() => ExecutorConnection, { nullable: true })
  executors(
    @Args(() => ExecutorPageArgs) args: ExecutorPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => Executor, { nullable: true })
  executor(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

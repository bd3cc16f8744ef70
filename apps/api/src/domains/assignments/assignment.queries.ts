import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { AssignmentPageArgs } from './assignment.inputs.ts';
import { Assignment, AssignmentConnection } from './assignment.type.ts';

/** What can be read of assignments. */
@Resolver()
export class AssignmentQueries {
  @Query(() => AssignmentConnection, { nullable: true })
  assignments(
    @Args(() => AssignmentPageArgs) args: AssignmentPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }

  @Query(() => Assignment, { nullable: true })
  assignment(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

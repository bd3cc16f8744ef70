import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffMemberConnection } from './staff-member.type.ts';

/** What can be read of the office's people. */
@Resolver()
export class StaffMemberQueries {
  @Query(() => StaffMemberConnection, { nullable: true })
  staffMembers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }
}

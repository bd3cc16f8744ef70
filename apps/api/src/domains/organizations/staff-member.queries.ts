import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffMemberPageArgs } from './staff-member.inputs.ts';
import { StaffMemberConnection } from './staff-member.type.ts';

/** What can be read of the office's people. */
@Resolver()
export class StaffMemberQueries {
  @Query(() => StaffMemberConnection, { nullable: true })
  staffMembers(
    @Args(() => StaffMemberPageArgs) args: StaffMemberPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }
}

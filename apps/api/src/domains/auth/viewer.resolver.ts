import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { StandingReads } from '../../platform/graphql/standing-reads.ts';
import { Account } from './account.type.ts';
import { Viewer } from './viewer.type.ts';

/** Who asks. */
@Resolver()
export class ViewerResolver {
  @Query(() => Viewer)
  viewer(@Ctx() context: StandingReads, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.readViewer(info);
  }

  @Query(() => Account, { nullable: true })
  account(@Ctx() context: StandingReads, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.readAccount(info);
  }
}

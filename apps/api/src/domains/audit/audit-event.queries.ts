import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { AuditEventPageArgs } from './audit-event.inputs.ts';
import { AuditEventConnection } from './audit-event.type.ts';

/** What can be read of audit. */
@Resolver()
export class AuditEventQueries {
  @Query(() => AuditEventConnection, { nullable: true })
  auditEvents(
    @Args(() => AuditEventPageArgs) args: AuditEventPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.page(info, args);
  }
}

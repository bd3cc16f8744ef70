import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Contact } from './contact.type.ts';

/** What can be read of contacts. */
@Resolver()
export class ContactQueries {
  @Query(() => Contact, { nullable: true })
  contact(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read.byId(info, id);
  }
}

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { explainVisibility, type Explain } from './explanation.service.ts';
import { VisibilityExplanation } from './explanation.type.ts';

/**
 * The resolver that says who sees what, and why.
 *
 * @param explain the policy: a domain does not know it
 */
export function explanationQueries(explain: Explain): Function {
  @Resolver()
  class ExplanationQueries {
    @Query(() => VisibilityExplanation, { nullable: true })
    visibilityExplanation(
      @Arg('contactId', () => ID) contactId: string,
      @Arg('objectId', () => ID, { nullable: true }) objectId: string | null | undefined,
      @Ctx() context: RequestContext,
    ): Promise<unknown> {
      return explainVisibility(context, explain, contactId, objectId ?? null);
    }
  }
  return ExplanationQueries;
}

import { forbidden } from '../../platform/errors/errors.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';

/**
 * Stops whoever does not manage the organization.
 *
 * @throws GraphQLError FORBIDDEN
 */
export function assertOwner(actor: Actor): void {
  if (!actor.owner) throw forbidden();
}

import { ROLES } from '../../platform/db/roles.ts';
import type { Em } from '../../platform/db/transactions.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** One transaction in the role `auth`: accounts and sessions lie outside every organization. */
export function writeAsAuth<T>(
  context: Pick<RequestContext, 'tx'>,
  work: (em: Em) => Promise<T>,
): Promise<T> {
  return context.tx.write(work, { role: ROLES.auth, variables: {}, readOnly: false });
}

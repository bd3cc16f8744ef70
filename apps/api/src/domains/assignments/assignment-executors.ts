import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { isUuid } from '../../platform/read/values.ts';
import { ExecutorEntity } from '../executors/executor.entity.ts';
import { AssignmentExecutorEntity } from './assignment-executor.entity.ts';
import type { AssignmentEntity } from './assignment.entity.ts';

/** Who carries an assignment out, before and after, by name: for the audit trail. */
export interface ExecutorChange {
  before: string[];
  after: string[];
}

/**
 * Makes exactly these executors those of the assignment. One who was archived since may stay, but not come anew.
 *
 * @throws Refusal NOT_FOUND at `input.executorIds`
 */
export async function setExecutors(
  em: Em,
  assignment: AssignmentEntity,
  ids: readonly string[],
): Promise<ExecutorChange> {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const links = await em.find(AssignmentExecutorEntity, { assignmentId: assignment.id });
  const present = new Set(links.map((link) => link.executorId));
  const known = [...new Set([...wanted, ...present])].filter(isUuid);
  const executors = await em.find(
    ExecutorEntity,
    { id: { $in: known } },
    { orderBy: { displayName: 'asc', id: 'asc' } },
  );
  const usable = executors.filter((executor) => present.has(executor.id) || !executor.archivedAt);
  const missing = [...wanted].some((id) => !usable.some((executor) => executor.id === id));
  if (missing) throw refuse('NOT_FOUND', ['input', 'executorIds']);

  const { organizationId, customerId, objectId } = assignment;
  for (const executorId of wanted) {
    if (present.has(executorId)) continue;
    em.create(AssignmentExecutorEntity, {
      assignmentId: assignment.id,
      executorId,
      organizationId,
      customerId,
      objectId,
      draft: assignment.status === 'DRAFT',
    });
  }
  for (const link of links) if (!wanted.has(link.executorId)) em.remove(link);
  const names = (some: ReadonlySet<string>) =>
    executors.filter(({ id }) => some.has(id)).map((entry) => entry.displayName);
  return { before: names(present), after: names(wanted) };
}

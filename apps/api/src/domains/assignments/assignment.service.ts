import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { given } from '../../platform/input/given.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { planLinkedTickets } from '../tickets/linked-tickets.service.ts';
import { changedAssignment, newAssignment } from './assignment-input.ts';
import { setExecutors, type ExecutorChange } from './assignment-executors.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import type { AssignmentCreateInput, AssignmentUpdateInput } from './assignment.inputs.ts';

const nobody: ExecutorChange = { before: [], after: [] };

/**
 * Adds an assignment at an object.
 *
 * @returns id of the assignment
 * @throws Refusal with every problem at its field
 */
export async function createAssignment(
  context: RequestContext,
  input: AssignmentCreateInput,
): Promise<string> {
  const columns = newAssignment(input);
  return context.tx.write(async (em) => {
    const object = await foundForUpdate(em, ServiceObjectEntity, input.objectId, ['input', 'objectId']);
    if (object.archivedAt) throw refuse('INVALID', ['input', 'objectId']);
    const customer = await em.findOneOrFail(CustomerEntity, { id: object.customerId });
    if (customer.archivedAt) throw refuse('INVALID', ['input', 'objectId'], { message: 'CUSTOMER_ARCHIVED' });
    const assignment = em.create(AssignmentEntity, {
      ...columns,
      id: v7(),
      organizationId: organizationOf(context.actor),
      customerId: object.customerId,
      objectId: object.id,
    });
    const executors = input.executorIds ? await setExecutors(em, assignment, input.executorIds) : nobody;
    const after = { objectId: object.id, ...columns, executors: executors.after };
    audit(
      em,
      context.actor,
      'assignment.create',
      subjectOf(assignment),
      changesBetween({ executors: [] }, after),
    );
    return assignment.id;
  });
}

/**
 * Changes an assignment; what is left out stays. One that becomes planned tells the tickets that hang on it.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is done or cancelled, or every problem at its field
 */
export async function updateAssignment(
  context: RequestContext,
  id: string,
  input: AssignmentUpdateInput,
): Promise<void> {
  await context.tx.write(async (em) => {
    const assignment = await openAssignment(em, id);
    const columns = given(changedAssignment(input, assignment));
    const before = { ...assignment };
    Object.assign(assignment, columns);
    const executors = input.executorIds ? await setExecutors(em, assignment, input.executorIds) : nobody;
    const changes = changesBetween(
      { ...before, executors: executors.before },
      { ...columns, executors: executors.after },
    );
    if (changes.length === 0) return;
    audit(em, context.actor, 'assignment.update', subjectOf(assignment), changes);
    await em.flush();
    if (before.status === 'DRAFT' && assignment.status === 'PLANNED')
      await planLinkedTickets(em, context, id);
  });
}

/**
 * Calls an assignment off.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is done or cancelled
 */
export async function cancelAssignment(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const assignment = await openAssignment(em, id);
    const changes = changesBetween({ status: assignment.status }, { status: 'CANCELLED' });
    assignment.status = 'CANCELLED';
    audit(em, context.actor, 'assignment.cancel', subjectOf(assignment), changes);
  });
}

/**
 * The assignment, locked.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is done or cancelled
 */
export async function openAssignment(em: Em, id: string): Promise<AssignmentEntity> {
  const assignment = await foundForUpdate(em, AssignmentEntity, id);
  if (assignment.status === 'DONE' || assignment.status === 'CANCELLED')
    throw refuse('TRANSITION_NOT_ALLOWED', ['id']);
  return assignment;
}

/** The assignment as the audit trail names it. */
export const subjectOf = ({ id, title }: AssignmentEntity) => ({ kind: 'Assignment', id, name: title });

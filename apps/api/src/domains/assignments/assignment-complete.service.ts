import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { lockLinkedTickets, proposeDone } from '../tickets/linked-tickets.service.ts';
import { openAssignment, subjectOf } from './assignment.service.ts';

/**
 * Reports an assignment as done, and proposes `DONE` for tickets of which it was the last one.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED unless it is planned
 */
export async function completeAssignment(context: RequestContext, id: string): Promise<void> {
  await context.tx.write(async (em) => {
    const assignment = await openAssignment(em, id);
    if (assignment.status !== 'PLANNED') throw refuse('TRANSITION_NOT_ALLOWED', ['id']);
    const { now } = await lockLinkedTickets(em, id);
    assignment.status = 'DONE';
    assignment.completedAt = now;
    audit(
      em,
      context.actor,
      'assignment.complete',
      subjectOf(assignment),
      changesBetween({ status: 'PLANNED' }, { status: 'DONE' }),
    );
    await em.flush();
    await proposeDone(em, id);
  });
}

import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import { Problems } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { given } from '../../platform/input/given.ts';
import { changedText, optionalEmail, optionalText } from '../../platform/input/text.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { ExecutorEntity } from './executor.entity.ts';
import type { ExecutorCreateInput, ExecutorUpdateInput } from './executor.inputs.ts';

/**
 * Adds an executor.
 *
 * @returns id of the executor
 * @throws Refusal with every problem at its field
 */
export async function createExecutor(context: RequestContext, input: ExecutorCreateInput): Promise<string> {
  const { kind } = input;
  const columns = { legalName: null, email: null, phone: null, note: null, ...planned(input) };
  return context.tx.write(async (em) => {
    const organizationId = organizationOf(context.actor);
    const executor = em.create(ExecutorEntity, {
      id: v7(),
      organizationId,
      ...columns,
      kind,
      displayName: columns.displayName!,
    });
    audit(em, context.actor, 'executor.create', subject(executor), changesBetween({}, columnsOf(executor)));
    return executor.id;
  });
}

/**
 * Changes an executor; what is left out stays.
 *
 * @throws Refusal NOT_FOUND, or every problem at its field
 */
export async function updateExecutor(
  context: RequestContext,
  id: string,
  input: ExecutorUpdateInput,
): Promise<void> {
  await context.tx.write(async (em) => {
    const executor = await foundForUpdate(em, ExecutorEntity, id);
    const before = columnsOf(executor);
    Object.assign(executor, planned(input));
    const changes = changesBetween(before, columnsOf(executor));
    if (changes.length > 0) audit(em, context.actor, 'executor.update', subject(executor), changes);
  });
}

/**
 * Puts an executor away, or brings them back; the second time nothing happens. Past assignments keep naming them.
 *
 * @throws Refusal NOT_FOUND
 */
export async function archiveExecutor(context: RequestContext, id: string, away: boolean): Promise<void> {
  await context.tx.write(async (em) => {
    const executor = await foundForUpdate(em, ExecutorEntity, id);
    if (Boolean(executor.archivedAt) === away) return;
    executor.archivedAt = away ? new Date() : null;
    audit(em, context.actor, away ? 'executor.archive' : 'executor.restore', subject(executor));
  });
}

function planned(input: ExecutorUpdateInput) {
  const problems = new Problems();
  const changes = given({
    displayName: changedText(problems, ['input', 'displayName'], input.displayName, { max: LIMITS.name }),
    kind: input.kind ?? undefined,
    legalName: optionalText(problems, ['input', 'legalName'], input.legalName, { max: LIMITS.customerName }),
    email: optionalEmail(problems, ['input', 'email'], input.email),
    phone: optionalText(problems, ['input', 'phone'], input.phone, { max: LIMITS.phone }),
    note: optionalText(problems, ['input', 'note'], input.note, { max: LIMITS.longText, lines: true }),
  });
  problems.throwIfAny();
  return changes;
}

function columnsOf({ displayName, kind, legalName, email, phone, note }: ExecutorEntity) {
  return { displayName, kind, legalName, email, phone, note };
}

const subject = (executor: ExecutorEntity) => ({
  kind: 'Executor',
  id: executor.id,
  name: executor.displayName,
});

import type { AssignmentStatus } from '@kundenportal/rules/enums';
import { LIMITS } from '@kundenportal/rules/limits';
import { Problems } from '../../platform/errors/refusal.ts';
import { changedText, optionalText, requiredText } from '../../platform/input/text.ts';
import type { AssignmentCreateInput, AssignmentUpdateInput } from './assignment.inputs.ts';

/** Longest span of one assignment (`schema.graphql`). */
const MAX_SPAN_MS = 31 * 24 * 60 * 60 * 1_000;
/** Most executors of one assignment. */
const MAX_EXECUTORS = 50;

/** Columns that an input sets; what is `undefined` stays as it is. */
export interface AssignmentColumns {
  title?: string | undefined;
  description?: string | null | undefined;
  note?: string | null | undefined;
  startsAt?: Date | undefined;
  endsAt?: Date | undefined;
  status?: AssignmentStatus | undefined;
}

/**
 * Columns of a new assignment.
 *
 * @throws Refusal with every problem at its field
 */
export function newAssignment(input: AssignmentCreateInput) {
  const problems = new Problems();
  const long = { max: LIMITS.longText, lines: true };
  const columns = {
    title: requiredText(problems, ['input', 'title'], input.title, { max: LIMITS.title }),
    description: optionalText(problems, ['input', 'description'], input.description, long) ?? null,
    note: optionalText(problems, ['input', 'note'], input.note, long) ?? null,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    status: input.status ?? 'PLANNED',
  } satisfies AssignmentColumns;
  checkSpan(problems, columns.startsAt, columns.endsAt);
  checkStatus(problems, columns.status);
  checkCount(problems, input.executorIds);
  problems.throwIfAny();
  return columns;
}

/**
 * Columns that change, given when the assignment is now.
 *
 * @throws Refusal with every problem at its field
 */
export function changedAssignment(
  input: AssignmentUpdateInput,
  now: { startsAt: Date; endsAt: Date },
): AssignmentColumns {
  const problems = new Problems();
  const long = { max: LIMITS.longText, lines: true };
  const columns: AssignmentColumns = {
    title: changedText(problems, ['input', 'title'], input.title, { max: LIMITS.title }),
    description: optionalText(problems, ['input', 'description'], input.description, long),
    note: optionalText(problems, ['input', 'note'], input.note, long),
    startsAt: input.startsAt ?? undefined,
    endsAt: input.endsAt ?? undefined,
    status: input.status ?? undefined,
  };
  checkSpan(problems, columns.startsAt ?? now.startsAt, columns.endsAt ?? now.endsAt);
  checkStatus(problems, columns.status ?? 'PLANNED');
  checkCount(problems, input.executorIds);
  problems.throwIfAny();
  return columns;
}

function checkSpan(problems: Problems, startsAt: Date, endsAt: Date): void {
  const span = endsAt.getTime() - startsAt.getTime();
  if (span <= 0) problems.add('INVALID', ['input', 'endsAt'], { message: 'END_BEFORE_START' });
  if (span > MAX_SPAN_MS) problems.add('INVALID', ['input', 'endsAt'], { message: 'ASSIGNMENT_TOO_LONG' });
}

function checkStatus(problems: Problems, status: AssignmentStatus): void {
  if (status !== 'DRAFT' && status !== 'PLANNED') problems.add('INVALID', ['input', 'status']);
}

function checkCount(problems: Problems, ids: readonly string[] | null | undefined): void {
  if ((ids?.length ?? 0) <= MAX_EXECUTORS) return;
  problems.add('INVALID', ['input', 'executorIds'], { message: 'TOO_MANY', values: { max: MAX_EXECUTORS } });
}

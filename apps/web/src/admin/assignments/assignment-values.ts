import { t } from '@lingui/core/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import { instantOf, localTimeOf } from '../../shared/i18n/local-time.ts';
import type { AssignmentDetailFragment } from '../__generated__/operations.ts';

const localTime = () =>
  z.string().check(
    z.minLength(1, { error: () => t`Please fill this in.`, abort: true }),
    z.refine((value) => instantOf(value) !== null, { error: () => t`This is not a date with a time.` }),
  );

const fields = {
  title: requiredText(LIMITS.title),
  description: optionalText(LIMITS.longText),
  startsAt: localTime(),
  endsAt: localTime(),
  executorIds: z.array(z.string()),
  note: optionalText(LIMITS.longText),
  status: z.enum(['DRAFT', 'PLANNED']),
};
const isOrdered = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean => {
  const [start, end] = [instantOf(startsAt), instantOf(endsAt)];
  return !start || !end || start < end;
};
const order = { path: ['endsAt'], error: () => t`The end must be after the begin.` };

/** Checks of an assignment. */
export const assignmentSchema = z.object(fields).check(z.refine(isOrdered, order));
/** Checks of a new assignment. */
export const newAssignmentSchema = z
  .object({ objectId: requiredText(), ...fields })
  .check(z.refine(isOrdered, order));

export type AssignmentValues = z.infer<typeof assignmentSchema>;
export type NewAssignmentValues = z.infer<typeof newAssignmentSchema>;

export const emptyAssignment: AssignmentValues = {
  title: '',
  description: '',
  startsAt: '',
  endsAt: '',
  executorIds: [],
  note: '',
  status: 'PLANNED',
};

/** A stored assignment as the form keeps it. */
export function assignmentValues(assignment: AssignmentDetailFragment): AssignmentValues {
  return {
    title: assignment.title,
    description: assignment.description ?? '',
    startsAt: localTimeOf(assignment.startsAt),
    endsAt: localTimeOf(assignment.endsAt),
    executorIds: (assignment.executors ?? []).map(({ id }) => id),
    note: assignment.note ?? '',
    status: assignment.status === 'DRAFT' ? 'DRAFT' : 'PLANNED',
  };
}

/** Times of the form as the API takes them; what is not there is left out. */
export function withInstants<Values extends { startsAt?: string; endsAt?: string }>(values: Values): Values {
  const { startsAt, endsAt } = values;
  return {
    ...values,
    ...(startsAt === undefined ? {} : { startsAt: instantOf(startsAt) ?? '' }),
    ...(endsAt === undefined ? {} : { endsAt: instantOf(endsAt) ?? '' }),
  };
}

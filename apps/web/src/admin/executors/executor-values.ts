import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import type { ExecutorDetailFragment } from '../__generated__/operations.ts';

/** Checks of an executor. */
export const executorSchema = z.object({
  displayName: requiredText(LIMITS.name),
  kind: z.enum(['EMPLOYEE', 'SUBCONTRACTOR']),
  legalName: optionalText(LIMITS.customerName),
  email: optionalText(LIMITS.email),
  phone: optionalText(LIMITS.phone),
  note: optionalText(LIMITS.longText),
});

export type ExecutorValues = z.infer<typeof executorSchema>;

export const emptyExecutor: ExecutorValues = {
  displayName: '',
  kind: 'EMPLOYEE',
  legalName: '',
  email: '',
  phone: '',
  note: '',
};

/** A stored executor as the form keeps it. */
export function executorValues(executor: ExecutorDetailFragment): ExecutorValues {
  const { displayName, kind, legalName, email, phone, note } = executor;
  return {
    displayName,
    kind,
    legalName: legalName ?? '',
    email: email ?? '',
    phone: phone ?? '',
    note: note ?? '',
  };
}

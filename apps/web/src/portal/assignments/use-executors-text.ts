import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { dayOf } from '../../shared/i18n/days.ts';
import type { AssignmentStatus } from '../__generated__/operations.ts';
import { useToday } from '../use-today.ts';

interface Carried {
  status: AssignmentStatus;
  startsAt: string;
  executors: readonly { displayName: string }[] | null;
}

/** What is said about executors of an assignment. */
export interface ExecutorsText {
  label: string;
  /** `''` where the viewer may not see executors (`null`), a sentence where there are none (`[]`). */
  names: string;
}

/** Who carries out an assignment, in words that fit whether it is still to come. */
export function useExecutorsText(): (assignment: Carried) => ExecutorsText {
  const { t } = useLingui();
  const today = useToday();
  return useCallback(
    ({ status, startsAt, executors }) => {
      const isAhead = status === 'PLANNED' && dayOf(startsAt) >= today;
      const none = isAhead ? t`Nobody assigned yet` : t`Nobody was named`;
      const label = isAhead ? t`Who comes` : t({ message: 'Assigned', context: 'executors' });
      return {
        label: status === 'DONE' ? t`Carried out by` : label,
        names: executors ? executors.map(({ displayName }) => displayName).join(', ') || none : '',
      };
    },
    [t, today],
  );
}

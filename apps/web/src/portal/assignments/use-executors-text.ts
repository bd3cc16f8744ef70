import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';

/**
 * Who carries out an assignment, in words: `''` where the viewer may not see executors (`null`), a sentence
 * where nobody is assigned yet (`[]`).
 */
export function useExecutorsText(): (executors: readonly { displayName: string }[] | null) => string {
  const { t } = useLingui();
  return useCallback(
    (executors) => {
      if (!executors) return '';
      if (executors.length === 0) return t`Nobody assigned yet`;
      return executors.map(({ displayName }) => displayName).join(', ');
    },
    [t],
  );
}

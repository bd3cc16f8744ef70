import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { errorInfo } from '../apollo/error-info.ts';

/** One sentence for an unexpected error, with the number that the provider's log has it under. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useLingui();
  return useCallback(
    (error) => {
      const { kind, reference } = errorInfo(error);
      if (kind === 'unreachable') return t`No connection to the server.`;
      if (kind === 'rate-limited') return t`Too many tries. Please wait a moment.`;
      if (reference) return t`Something went wrong on our side. Reference number: ${reference}`;
      return t`Something went wrong on our side.`;
    },
    [t],
  );
}

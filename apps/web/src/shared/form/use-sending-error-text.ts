import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { errorInfo } from '../apollo/error-info.ts';
import { useErrorText } from '../ui/use-error-text.ts';

/** One sentence for an exception while a form was sent. */
export function useSendingErrorText(): (error: unknown) => string {
  const { t } = useLingui();
  const errorText = useErrorText();
  return useCallback(
    (error) =>
      errorInfo(error).kind === 'unreachable'
        ? t`No connection. Nothing was saved; please try again.`
        : errorText(error),
    [errorText, t],
  );
}

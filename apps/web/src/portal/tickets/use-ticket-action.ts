import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { notifyFailure, notifySuccess } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';

interface Refusal {
  message: string;
}

/**
 * Runs something that changes a ticket and says how it went.
 * @returns a function that takes the action and the words for success, and answers whether it worked
 */
export function useTicketAction(): (
  action: () => Promise<readonly Refusal[] | undefined>,
  success: string,
) => Promise<boolean> {
  const { t } = useLingui();
  const errorText = useErrorText();
  return useCallback(
    async (action, success) => {
      try {
        const errors = await action();
        if (errors?.length === 0) notifySuccess(success);
        else notifyFailure(errors?.[0]?.message ?? t`This did not work`);
        return errors?.length === 0;
      } catch (error) {
        notifyFailure(errorText(error));
        return false;
      }
    },
    [errorText, t],
  );
}

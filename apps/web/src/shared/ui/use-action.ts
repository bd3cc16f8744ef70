import { useCallback } from 'react';
import { notifyFailure } from './toast-store.ts';
import { useErrorText } from './use-error-text.ts';

interface Refusals {
  errors: readonly { message: string }[];
}

/**
 * Runs something that is no form (archive, resend, …) and tells of a refusal.
 * @returns a function that takes the work and answers whether it succeeded; the work answers with its payload
 */
export function useAction(): (work: () => Promise<Refusals | undefined>) => Promise<boolean> {
  const errorText = useErrorText();
  return useCallback(
    async (work) => {
      try {
        const messages = (await work())?.errors.map(({ message }) => message) ?? [];
        if (messages.length > 0) notifyFailure([...new Set(messages)].join(' '));
        return messages.length === 0;
      } catch (error) {
        notifyFailure(errorText(error));
        return false;
      }
    },
    [errorText],
  );
}

import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { TicketStatus } from '@kundenportal/rules/enums';
import { nextTicketStatuses } from '@kundenportal/rules/ticket-status';
import { useCallback } from 'react';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { ticketStatusChangeMutation } from './ticket-actions.graphql.ts';

/**
 * Changes the status of a ticket at once, with Undo where the rules know the way back.
 * @returns a function of the old and the new status that answers whether it worked
 */
export function useStatusChange(id: string): (from: TicketStatus, to: TicketStatus) => Promise<boolean> {
  const { t } = useLingui();
  const words = useTicketWords();
  const run = useAction();
  const [change] = useMutation(ticketStatusChangeMutation);
  const send = useCallback(
    (status: TicketStatus) =>
      run(async () => (await change({ variables: { id, input: { status } } })).data?.ticketStatusChange),
    [change, id, run],
  );
  return useCallback(
    async (from, to) => {
      if (!(await send(to))) return false;
      const name = words.status[to];
      notifySuccess(t`Status: ${name}`, nextTicketStatuses(to).includes(from) ? () => send(from) : undefined);
      return true;
    },
    [send, t, words],
  );
}

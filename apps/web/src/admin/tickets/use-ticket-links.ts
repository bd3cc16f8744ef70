import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { ticketAssignmentLinkMutation, ticketAssignmentUnlinkMutation } from './ticket-actions.graphql.ts';

/** Links between a ticket and assignments; each function answers whether it worked. */
export interface TicketLinks {
  link: (assignmentId: string) => Promise<boolean>;
  unlink: (assignmentId: string) => Promise<boolean>;
}

/** Makes and takes away links at once, with Undo. */
export function useTicketLinks(ticketId: string): TicketLinks {
  const { t } = useLingui();
  const run = useAction();
  const [add] = useMutation(ticketAssignmentLinkMutation);
  const [remove] = useMutation(ticketAssignmentUnlinkMutation);
  const addLink = (assignmentId: string) =>
    run(async () => {
      const { data } = await add({ variables: { id: ticketId, input: { assignmentId } } });
      return data?.ticketAssignmentLink;
    });
  const removeLink = (assignmentId: string) =>
    run(async () => {
      const { data } = await remove({ variables: { id: ticketId, input: { assignmentId } } });
      return data?.ticketAssignmentUnlink;
    });
  return {
    link: async (assignmentId) => {
      const worked = await addLink(assignmentId);
      if (worked) notifySuccess(t`Assignment linked`, () => removeLink(assignmentId));
      return worked;
    },
    unlink: async (assignmentId) => {
      const worked = await removeLink(assignmentId);
      if (worked) notifySuccess(t`Link removed`, () => addLink(assignmentId));
      return worked;
    },
  };
}

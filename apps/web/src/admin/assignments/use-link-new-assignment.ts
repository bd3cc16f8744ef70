import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useAction } from '../../shared/ui/use-action.ts';
import { newAssignmentLinkMutation } from './assignment-create.graphql.ts';

/**
 * Links an assignment that was just added to the ticket it was added for.
 * @returns whether it worked; a refusal is told of
 */
export function useLinkNewAssignment(ticketId: string): (assignmentId: string) => Promise<boolean> {
  const [link] = useMutation(newAssignmentLinkMutation);
  const run = useAction();
  return useCallback(
    (assignmentId) =>
      run(async () => {
        const { data } = await link({ variables: { id: ticketId, input: { assignmentId } } });
        return data?.ticketAssignmentLink;
      }),
    [link, run, ticketId],
  );
}

import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { assignmentCancelMutation, assignmentCompleteMutation } from './assignment-status.graphql.ts';
import { assignmentUpdateMutation } from './assignment.graphql.ts';

/** What moves an assignment from one state to the next; each answers whether it worked. */
export interface AssignmentMoves {
  plan: () => Promise<boolean>;
  complete: () => Promise<boolean>;
  cancel: () => Promise<boolean>;
}

/** The moves of one assignment. A refusal is told of. */
export function useAssignmentMoves(id: string): AssignmentMoves {
  const { t } = useLingui();
  const run = useAction();
  const [update] = useMutation(assignmentUpdateMutation);
  const [complete] = useMutation(assignmentCompleteMutation);
  const [cancel] = useMutation(assignmentCancelMutation);
  const move = async (work: Parameters<typeof run>[0], success: () => void): Promise<boolean> => {
    const worked = await run(work);
    if (worked) success();
    return worked;
  };
  const setStatus = async (status: 'DRAFT' | 'PLANNED') =>
    (await update({ variables: { id, input: { status } } })).data?.assignmentUpdate;
  const backToDraft = () =>
    move(
      () => setStatus('DRAFT'),
      () => notifySuccess(t`The assignment is a draft again`),
    );
  return {
    plan: () =>
      move(
        () => setStatus('PLANNED'),
        () => notifySuccess(t`Assignment planned`, backToDraft),
      ),
    complete: () =>
      move(
        async () => (await complete({ variables: { id } })).data?.assignmentComplete,
        () => notifySuccess(t`Assignment reported as done`),
      ),
    cancel: () =>
      move(
        async () => (await cancel({ variables: { id } })).data?.assignmentCancel,
        () => notifySuccess(t`Assignment cancelled`),
      ),
  };
}

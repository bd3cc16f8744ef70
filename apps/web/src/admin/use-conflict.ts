import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { summaryError } from '../shared/form/apply-user-errors.ts';

/**
 * When somebody else saved in between: loads the new state, puts what was typed on top of it and says
 * so above the form.
 * @param adopt takes the fresh data over below what was typed
 * @returns a function that answers whether there was a conflict
 */
export function useConflict<Values extends FieldValues, Data, Variables extends OperationVariables>(
  form: UseFormReturn<Values>,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  adopt: (fresh: Data) => void,
): (errors: readonly { code: string }[]) => Promise<boolean> {
  const { t } = useLingui();
  const client = useApolloClient();
  return async (errors) => {
    if (!errors.some(({ code }) => code === 'CONFLICT')) return false;
    const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'network-only' });
    const show = (): void => {
      if (data) adopt(data);
      form.setError(summaryError, {
        type: 'CONFLICT',
        message: t`Somebody else has saved changes in the meantime. Their state is loaded, your changes are still here. Please check and save again.`,
      });
    };
    // A form that is reset while it is being sent never says that the sending has ended.
    setTimeout(show, 0);
    return true;
  };
}

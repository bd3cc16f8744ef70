import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { summaryError } from '../shared/form/apply-user-errors.ts';

/**
 * When somebody else saved in between: loads the new state and says so above the form. The caller puts
 * it below what was typed.
 * @returns a function that answers with the fresh data, or `null` when there was no conflict
 */
export function useConflict<Values extends FieldValues, Data, Variables extends OperationVariables>(
  form: UseFormReturn<Values>,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): (errors: readonly { code: string }[]) => Promise<Data | null> {
  const { t } = useLingui();
  const client = useApolloClient();
  return async (errors) => {
    if (!errors.some(({ code }) => code === 'CONFLICT')) return null;
    const { data } = await client.query<Data>({
      query,
      variables,
      fetchPolicy: 'network-only',
    });
    form.setError(summaryError, {
      type: 'CONFLICT',
      message: t`Somebody else has saved changes in the meantime. Their state is loaded, your changes are still here. Please check and save again.`,
    });
    return data ?? null;
  };
}

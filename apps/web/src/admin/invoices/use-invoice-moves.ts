import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { invoiceCancelMutation, invoiceIssueMutation } from './invoice-actions.graphql.ts';

/** What moves an invoice on; each answers whether it worked. */
export interface InvoiceMoves {
  issue: () => Promise<boolean>;
  cancel: () => Promise<boolean>;
}

/** Issues and cancels one invoice. A refusal is told of. */
export function useInvoiceMoves(id: string): InvoiceMoves {
  const { t } = useLingui();
  const run = useAction();
  const [issue] = useMutation(invoiceIssueMutation);
  const [cancel] = useMutation(invoiceCancelMutation);
  return {
    issue: async () => {
      const worked = await run(async () => (await issue({ variables: { id } })).data?.invoiceIssue);
      if (worked) notifySuccess(t`Invoice issued`);
      return worked;
    },
    cancel: async () => {
      const worked = await run(async () => (await cancel({ variables: { id } })).data?.invoiceCancel);
      if (worked) notifySuccess(t`Invoice cancelled`);
      return worked;
    },
  };
}

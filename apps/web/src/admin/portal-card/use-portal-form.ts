import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { customerHeadQuery } from '../customers/customer.graphql.ts';
import { useConflict } from '../use-conflict.ts';
import { useEditForm } from '../use-edit-form.ts';
import { useReadAt } from '../use-read-at.ts';
import { customerPortalQuery, customerPortalUpdateMutation } from './portal-card.graphql.ts';
import { errorsByRow, portalChanges, typedOnTop } from './portal-changes.ts';
import { portalSchema, portalValues, type PortalValues } from './portal-values.ts';

/** The form of the portal card. */
export interface PortalCardForm {
  form: UseFormReturn<PortalValues>;
  submit: (values: PortalValues) => Promise<void>;
  /** Takes over what was changed on the server by a button of the card; what was typed stays. */
  reload: () => Promise<void>;
}

/** One save for everything on the card, in one transaction. */
export function usePortalForm(customer: CustomerPortalFragment): PortalCardForm {
  const { t } = useLingui();
  const client = useApolloClient();
  const stored = useMemo(() => portalValues(customer), [customer]);
  const { form, before, adopt } = useEditForm(portalSchema, stored);
  const [update] = useMutation(customerPortalUpdateMutation);
  const variables = { id: customer.id };
  const readAtRef = useReadAt(form, customer.updatedAt);

  const takeOver = (fresh: CustomerPortalFragment): void => {
    const now = portalValues(fresh);
    readAtRef.current = fresh.updatedAt;
    adopt(now, typedOnTop(before(), form.getValues(), now));
  };
  const meetConflict = useConflict(form, customerPortalQuery, variables, (data) => {
    if (data.customer) takeOver(data.customer);
  });
  const submit = async (values: PortalValues): Promise<void> => {
    const { input, rows } = portalChanges(before(), values);
    const { data } = await update({
      variables: { ...variables, input: { ...input, expectedUpdatedAt: readAtRef.current } },
    });
    const { customer: saved, errors } = data?.customerUpdate ?? { customer: null, errors: [] };
    if (await meetConflict(errors)) return;
    if (applyUserErrors(form, errorsByRow(errors, rows)) || !saved) return;
    readAtRef.current = saved.updatedAt;
    form.reset(portalValues(saved));
    notifySuccess(t`Saved`);
    // The tabs above count the contacts.
    void client.refetchQueries({ include: [customerHeadQuery] });
  };
  const reload = async (): Promise<void> => {
    const { data } = await client.query({
      query: customerPortalQuery,
      variables,
      fetchPolicy: 'network-only',
    });
    if (data?.customer) takeOver(data.customer);
  };
  return { form, submit, reload };
}

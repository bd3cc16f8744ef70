import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { CustomerDataFragment } from '../__generated__/operations.ts';
import { useConflict } from '../use-conflict.ts';
import { useEditForm } from '../use-edit-form.ts';
import { useReadAt } from '../use-read-at.ts';
import { CustomerFields } from './customer-fields.tsx';
import { customerSchema, customerValues, type CustomerValues } from './customer-values.ts';
import { customerDataQuery, customerDataUpdateMutation } from './customer.graphql.ts';

/** Changes the master data of a customer. */
export function CustomerDataForm({ customer }: { customer: CustomerDataFragment }) {
  const { t } = useLingui();
  const stored = useMemo(() => customerValues(customer), [customer]);
  const { form, before, adopt } = useEditForm(customerSchema, stored);
  const [update] = useMutation(customerDataUpdateMutation);
  const readAtRef = useReadAt(form, customer.updatedAt);
  const meetConflict = useConflict(form, customerDataQuery, { id: customer.id }, (data) => {
    if (!data.customer) return;
    const fresh = customerValues(data.customer);
    readAtRef.current = data.customer.updatedAt;
    adopt(fresh, { ...fresh, ...changedValues(before(), form.getValues()) });
  });

  const submit = async (values: CustomerValues): Promise<void> => {
    const input = { ...changedValues(before(), values), expectedUpdatedAt: readAtRef.current };
    const { data } = await update({ variables: { id: customer.id, input } });
    const { customer: saved, errors } = data?.customerUpdate ?? { customer: null, errors: [] };
    if ((await meetConflict(errors)) || applyUserErrors(form, errors) || !saved) return;
    form.reset(customerValues(saved));
    notifySuccess(t`Saved`);
  };
  return (
    <>
      <Card>
        <AppForm id="customer" form={form} onSubmit={submit}>
          <CustomerFields control={form.control} />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="customer" />
    </>
  );
}

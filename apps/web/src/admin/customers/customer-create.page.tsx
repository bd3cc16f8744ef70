import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { CustomerFields } from './customer-fields.tsx';
import { customerSchema, emptyCustomer, type CustomerValues } from './customer-values.ts';
import { customerCreateMutation } from './customer.graphql.ts';

/** A new customer. Contacts and portal follow on its own page. */
export function CustomerCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [create] = useMutation(customerCreateMutation);
  const form = useAppForm(customerSchema, emptyCustomer);
  const submit = async ({ number, ...input }: CustomerValues): Promise<void> => {
    const { data } = await create({ variables: { input: { ...input, ...(number ? { number } : {}) } } });
    const { customer, errors } = data?.customerCreate ?? { customer: null, errors: [] };
    if (applyUserErrors(form, errors) || !customer) return;
    form.reset();
    notifySuccess(t`Customer added`);
    await navigate(`/admin/customers/${customer.id}/portal`);
  };
  return (
    <>
      <PageHeader title={t`New customer`} back={{ to: '/admin/customers', label: t`Customers` }} />
      <Card>
        <AppForm id="customer" form={form} onSubmit={submit}>
          <CustomerFields control={form.control} isNew />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="customer" />
    </>
  );
}

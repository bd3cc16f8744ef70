import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearchParams } from 'react-router';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { CustomerPickerField } from '../customers/customer-picker-field.tsx';
import { ObjectFields } from './object-fields.tsx';
import { emptyObject, newObjectSchema, type NewObjectValues } from './object-values.ts';
import { objectCreateMutation } from './object.graphql.ts';

/** A new object; `?customer=` chooses whose. Rooms follow on its own page. */
export function ObjectCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [create] = useMutation(objectCreateMutation);
  const customerId = params.get('customer') ?? '';
  const form = useAppForm(newObjectSchema, { customerId, ...emptyObject });
  const submit = async ({ number, visibility: _untouched, ...input }: NewObjectValues): Promise<void> => {
    const { data } = await create({ variables: { input: { ...input, ...(number ? { number } : {}) } } });
    const { object, errors } = data?.objectCreate ?? { object: null, errors: [] };
    if (applyUserErrors(form, errors) || !object) return;
    form.reset();
    notifySuccess(t`Object added`);
    await navigate(`/admin/objects/${object.id}`);
  };
  const back = customerId
    ? { to: `/admin/customers/${customerId}/objects`, label: t`Objects of the customer` }
    : { to: '/admin/objects', label: t`Objects` };
  return (
    <>
      <PageHeader title={t`New object`} back={back} />
      <Card>
        <AppForm id="object" form={form} onSubmit={submit}>
          <CustomerPickerField control={form.control} name="customerId" label={t`Customer`} required />
          <ObjectFields control={form.control} isNew />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="object" />
    </>
  );
}

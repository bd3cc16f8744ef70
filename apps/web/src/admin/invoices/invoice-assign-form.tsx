import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { requiredText } from '../../shared/form/checks.ts';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import type { InvoiceDetailFragment } from '../__generated__/operations.ts';
import { CustomerPickerField } from '../customers/customer-picker-field.tsx';
import { useEditForm } from '../use-edit-form.ts';
import { BilledObjectsField } from './billed-objects-field.tsx';
import { invoiceAssignMutation } from './invoice-actions.graphql.ts';
import { useDropObjects } from './use-drop-objects.ts';

const schema = z.object({ customerId: requiredText(), objectIds: z.array(z.string()) });
type AssignValues = z.infer<typeof schema>;

/** Gives an invoice to a customer and says what it bills. */
export function InvoiceAssignForm({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useLingui();
  const { id, customer, objects } = invoice;
  const stored = useMemo(
    (): AssignValues => ({ customerId: customer?.id ?? '', objectIds: objects.map((object) => object.id) }),
    [customer, objects],
  );
  const { form } = useEditForm(schema, stored);
  useDropObjects(form);
  const customerId = useWatch({ control: form.control, name: 'customerId' });
  const [assign] = useMutation(invoiceAssignMutation);
  const run = useAction();
  const submit = async (input: AssignValues): Promise<void> => {
    const { data } = await assign({ variables: { id, input } });
    if (!data || applyUserErrors(form, data.invoiceAssign.errors)) return;
    form.reset(input);
    const undo = () =>
      run(async () => (await assign({ variables: { id, input: stored } })).data?.invoiceAssign);
    // A customer cannot be taken away again, only exchanged.
    notifySuccess(t`Saved`, stored.customerId ? undo : undefined);
  };
  return (
    <Card title={<Trans>Customer and objects</Trans>}>
      <AppForm id="invoice" form={form} onSubmit={submit}>
        <CustomerPickerField control={form.control} name="customerId" label={t`Customer`} required />
        <BilledObjectsField
          control={form.control}
          name="objectIds"
          label={t`Objects`}
          customerId={customerId}
          known={customerId === stored.customerId ? objects : []}
        />
      </AppForm>
      <SaveBar form={form} formId="invoice" />
    </Card>
  );
}

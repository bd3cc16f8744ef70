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
import { useToday } from '../use-today.ts';
import { invoiceCreateMutation } from './invoice-create.graphql.ts';
import { InvoiceFields } from './invoice-fields.tsx';
import { invoiceInput, newInvoiceSchema, type NewInvoiceValues } from './invoice-values.ts';
import { useDropObjects } from './use-drop-objects.ts';
import { useFileOnce } from './use-file-once.ts';

/** An invoice typed in by its figures. `?customer=` chooses whose. */
export function InvoiceCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [create] = useMutation(invoiceCreateMutation);
  const sendFile = useFileOnce();
  const today = useToday();
  const form = useAppForm<NewInvoiceValues>(newInvoiceSchema, {
    customerId: params.get('customer') ?? '',
    objectIds: [],
    number: '',
    type: 'INVOICE',
    issueDate: today,
    dueDate: '',
    serviceFrom: '',
    serviceTo: '',
    netMinorUnits: null,
    taxMinorUnits: null,
    status: 'OPEN',
    file: [],
  });
  useDropObjects(form);
  const submit = async (values: NewInvoiceValues): Promise<void> => {
    const [file] = values.file;
    const stored = file ? await sendFile(file) : { id: null };
    if ('problem' in stored) {
      form.setError('file', { type: 'server', message: stored.problem ?? t`Not sent: no connection.` });
      return;
    }
    const { data } = await create({ variables: { input: invoiceInput(values, stored.id) } });
    const { invoice, errors } = data?.invoiceCreate ?? { invoice: null, errors: [] };
    if (applyUserErrors(form, errors, { fileId: 'file' }) || !invoice) return;
    form.reset(values);
    notifySuccess(t`Invoice added`);
    await navigate(`/admin/invoices/${invoice.id}`);
  };
  return (
    <>
      <PageHeader title={t`Enter invoice`} back={{ to: '/admin/invoices', label: t`Invoices` }} />
      <Card>
        <AppForm id="invoice" form={form} onSubmit={submit}>
          <InvoiceFields form={form} />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="invoice" />
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useInvoiceStatusWords } from '../../domains/invoices/invoice-status-badge.tsx';
import { DateField } from '../../shared/form/date-field.tsx';
import { FileField } from '../../shared/form/file-field.tsx';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { CustomerPickerField } from '../customers/customer-picker-field.tsx';
import { AmountFields } from './amount-fields.tsx';
import { BilledObjectsField } from './billed-objects-field.tsx';
import type { NewInvoiceValues } from './invoice-values.ts';

/** The figures of an invoice, as they stand on paper. */
export function InvoiceFields({ form }: { form: UseFormReturn<NewInvoiceValues> }) {
  const { t } = useLingui();
  const words = useInvoiceStatusWords();
  const { control } = form;
  const customerId = useWatch({ control, name: 'customerId' });
  return (
    <>
      <CustomerPickerField control={control} name="customerId" label={t`Customer`} required />
      <FormGrid>
        <div data-wide>
          <BilledObjectsField control={control} name="objectIds" label={t`Objects`} customerId={customerId} />
        </div>
        <TextField
          control={control}
          name="number"
          label={t`Number`}
          maxLength={LIMITS.invoiceNumber}
          autoComplete="off"
          required
        />
        <SelectField
          control={control}
          name="type"
          label={t`Type`}
          options={[
            { value: 'INVOICE', label: t`Invoice` },
            { value: 'CREDIT_NOTE', label: t`Credit note` },
          ]}
        />
        <DateField control={control} name="issueDate" label={t`Date of issue`} required />
        <DateField control={control} name="dueDate" label={t`Due date`} />
        <DateField control={control} name="serviceFrom" label={t`Service period from`} />
        <DateField control={control} name="serviceTo" label={t`Service period to`} />
        <AmountFields control={control} />
        <SelectField
          control={control}
          name="status"
          label={t`Status`}
          description={t`A draft is never seen by customers.`}
          options={(['OPEN', 'DRAFT'] as const).map((status) => ({ value: status, label: words[status] }))}
        />
        <div data-wide>
          <FileField
            control={control}
            name="file"
            label={t`PDF of the invoice`}
            accept=".pdf,application/pdf"
          />
        </div>
      </FormGrid>
    </>
  );
}

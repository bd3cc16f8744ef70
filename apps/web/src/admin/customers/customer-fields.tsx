import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import { AddressFields } from '../address/address-fields.tsx';
import type { CustomerValues } from './customer-values.ts';

/** Master data of a customer. */
export function CustomerFields({
  control,
  isNew = false,
}: {
  control: Control<CustomerValues>;
  isNew?: boolean;
}) {
  const { t } = useLingui();
  const kinds = [
    { value: 'COMPANY', label: t`Company` },
    { value: 'PERSON', label: t`Private person` },
  ];
  return (
    <FormGrid>
      <TextField control={control} name="name" label={t`Name`} autoComplete="off" required />
      <SelectField control={control} name="kind" label={t`Kind`} options={kinds} />
      <TextField
        control={control}
        name="number"
        label={t`Customer number`}
        {...(isNew ? { description: t`The next free number when left empty.` } : { required: true })}
      />
      <TextField
        control={control}
        name="vatId"
        label={t`VAT ID`}
        description={t`E-invoices find their customer by it.`}
      />
      <AddressFields control={control} />
      <div data-wide>
        <TextareaField
          control={control}
          name="note"
          label={t`Internal note`}
          description={t`Only the office sees it.`}
        />
      </div>
    </FormGrid>
  );
}

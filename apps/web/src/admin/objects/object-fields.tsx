import { useLingui } from '@lingui/react/macro';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import { AddressFields } from '../address/address-fields.tsx';
import type { AddressValues } from '../address/address-values.ts';

interface ObjectFieldsProps<Values extends FieldValues> {
  control: Control<Values>;
  isNew?: boolean;
}

/** Data of an object. */
export function ObjectFields<Values extends FieldValues & { address: AddressValues }>({
  control,
  isNew = false,
}: ObjectFieldsProps<Values>) {
  const { t } = useLingui();
  const name = (field: string) => field as FieldPath<Values>;
  return (
    <FormGrid>
      <TextField control={control} name={name('name')} label={t`Name`} autoComplete="off" required />
      <TextField
        control={control}
        name={name('number')}
        label={t`Object number`}
        {...(isNew ? { description: t`The next free number when left empty.` } : { required: true })}
      />
      <AddressFields control={control} />
      <div data-wide>
        <TextareaField
          control={control}
          name={name('note')}
          label={t`Internal note`}
          description={t`Only the office sees it.`}
        />
      </div>
    </FormGrid>
  );
}

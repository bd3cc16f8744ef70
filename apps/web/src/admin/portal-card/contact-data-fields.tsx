import { useLingui } from '@lingui/react/macro';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { languageNames } from '../../shared/i18n/language-names.ts';

interface ContactDataFieldsProps<Values extends FieldValues> {
  control: Control<Values>;
  /** Where the form keeps the contact, with a dot at the end: `contacts.0.`; `''` when it is the form. */
  prefix: string;
}

/** Name, address, phone, position and language of a contact. */
export function ContactDataFields<Values extends FieldValues>({
  control,
  prefix,
}: ContactDataFieldsProps<Values>) {
  const { t } = useLingui();
  const name = (field: string) => `${prefix}${field}` as FieldPath<Values>;
  const languages = [
    { value: 'DE', label: languageNames.de },
    { value: 'EN', label: languageNames.en },
  ];
  return (
    <FormGrid>
      <TextField control={control} name={name('name')} label={t`Name`} autoComplete="off" required />
      <TextField control={control} name={name('email')} label={t`E-mail`} type="email" autoComplete="off" />
      <TextField control={control} name={name('position')} label={t`Position`} autoComplete="off" />
      <TextField control={control} name={name('phone')} label={t`Phone`} type="tel" autoComplete="off" />
      <SelectField
        control={control}
        name={name('locale')}
        label={t`Language of the e-mails`}
        options={languages}
      />
    </FormGrid>
  );
}

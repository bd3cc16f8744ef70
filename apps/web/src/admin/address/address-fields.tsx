import { useLingui } from '@lingui/react/macro';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { useLocale } from '../../shared/i18n/use-formatters.ts';
import type { AddressValues } from './address-values.ts';

/** Where the field does business; any other country stays when it is stored already. */
const countries = ['DE', 'AT', 'CH', 'LI', 'LU', 'NL', 'BE', 'FR', 'DK', 'PL', 'CZ', 'IT'];

/** Fields of a postal address, below `address` in the form. */
export function AddressFields<Values extends FieldValues & { address: AddressValues }>({
  control,
}: {
  control: Control<Values>;
}) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = (field: keyof AddressValues) => `address.${field}` as FieldPath<Values>;
  const country = useWatch({ control, name: name('country') }) as string;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const codes = countries.includes(country) ? countries : [country, ...countries];
  const options = codes.filter(Boolean).map((code) => ({ value: code, label: names.of(code) ?? code }));
  return (
    <>
      <TextField control={control} name={name('street')} label={t`Street and number`} required />
      <TextField control={control} name={name('postalCode')} label={t`Postal code`} required />
      <TextField control={control} name={name('city')} label={t`Town`} required />
      <SelectField control={control} name={name('country')} label={t`Country`} options={options} />
    </>
  );
}

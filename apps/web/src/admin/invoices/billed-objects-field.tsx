import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '../../shared/form/field-props.ts';
import { MultiSearchSelect } from '../../shared/ui/multi-search-select.tsx';
import { customerPlacesQuery } from '../objects/customer-places.graphql.ts';

interface BilledObjectsFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Whose objects there are to choose from, `''` while nobody is chosen. */
  customerId: string;
  /** Objects that are chosen already: they may be archived by now. */
  known?: readonly { id: string; name: string; number: string }[];
}

/** The objects that an invoice bills; the value is a list of ids. */
export function BilledObjectsField<Values extends FieldValues>(props: BilledObjectsFieldProps<Values>) {
  const { control, name, label, customerId, known = [] } = props;
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const { value, onBlur: _untouched, disabled: _always, ...rest } = field;
  const { data } = useQuery(customerPlacesQuery, customerId ? { variables: { customerId } } : skipToken);
  const found = customerId ? (data?.objects?.nodes ?? []) : [];
  const rows = [...known.filter(({ id }) => !found.some((other) => other.id === id)), ...found];
  return (
    <MultiSearchSelect
      {...rest}
      label={label}
      description={t`The customer sees the invoice only if invoices are on at every one of them.`}
      placeholder={customerId ? t`No particular object` : t`Choose a customer first`}
      disabled={!customerId}
      value={value ?? []}
      options={rows.map((object) => ({ value: object.id, label: `${object.name} (${object.number})` }))}
      error={fieldState.error?.message}
    />
  );
}

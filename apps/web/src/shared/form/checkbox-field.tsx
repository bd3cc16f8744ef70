import '@mantine/core/styles/Checkbox.css';
import { Checkbox } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

/** A box to tick. */
export function CheckboxField<Values extends FieldValues>({
  control,
  name,
  required: _required,
  ...props
}: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const { value, onChange, ...rest } = field;
  return (
    <Checkbox
      {...props}
      {...rest}
      checked={Boolean(value)}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={fieldState.error?.message}
    />
  );
}

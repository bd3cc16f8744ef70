import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

/** On or off, with a sentence that says what that means. */
export function SwitchField<Values extends FieldValues>({
  control,
  name,
  required: _required,
  ...props
}: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const { value, onChange, ...rest } = field;
  return (
    <Switch
      {...props}
      {...rest}
      checked={Boolean(value)}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={fieldState.error?.message}
    />
  );
}

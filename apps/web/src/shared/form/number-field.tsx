import { TextInput } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

/** A whole number; the value is a number, or `null` when empty. */
export function NumberField<Values extends FieldValues>({ control, name, ...props }: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const change = (text: string): void => {
    const digits = text.replace(/[^\d-]/g, '');
    field.onChange(digits === '' || digits === '-' ? null : Number(digits));
  };
  return (
    <TextInput
      {...props}
      {...field}
      inputMode="numeric"
      value={field.value ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
      error={fieldState.error?.message}
    />
  );
}

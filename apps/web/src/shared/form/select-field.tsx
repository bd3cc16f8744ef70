import { NativeSelect } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

/** An entry of a select. */
export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  options: readonly SelectOption[];
  /** Adds an empty first entry with these words; the value then is `''`. */
  placeholder?: string;
}

/** One of a few. The browser's own select: best on a phone and with a screen reader. */
export function SelectField<Values extends FieldValues>({
  control,
  name,
  options,
  placeholder,
  ...props
}: SelectFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const data = placeholder === undefined ? [...options] : [{ value: '', label: placeholder }, ...options];
  return (
    <NativeSelect
      {...props}
      {...field}
      value={field.value ?? ''}
      data={data}
      error={fieldState.error?.message}
    />
  );
}

import { Textarea } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

interface TextareaFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. */
export function TextareaField<Values extends FieldValues>({
  control,
  name,
  rows = 4,
  ...props
}: TextareaFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Textarea {...props} {...field} value={field.value ?? ''} rows={rows} error={fieldState.error?.message} />
  );
}

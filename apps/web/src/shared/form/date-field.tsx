import type { FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

/** A day as `2026-11-23`, `''` for none. The browser's own picker: typed quickly, good on a phone. */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>) {
  return <TextField {...props} type="date" />;
}

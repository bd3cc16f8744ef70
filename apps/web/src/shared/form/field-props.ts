import type { Control, FieldPath, FieldValues } from 'react-hook-form';

/** What every field of a form takes. */
export interface FieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  /** A sentence below the label. */
  description?: string;
  required?: boolean;
  disabled?: boolean;
}

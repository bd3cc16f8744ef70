import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';
import { TextControl, type TextType } from './text-control.tsx';

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  type?: TextType;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  readOnly?: boolean;
}

/** One line of text. `type="password"` has a button that shows it. */
export function TextField<Values extends FieldValues>({ control, name, ...props }: TextFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  return <TextControl {...props} {...field} value={field.value ?? ''} error={fieldState.error?.message} />;
}

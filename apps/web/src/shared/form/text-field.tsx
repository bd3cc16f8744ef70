import { PasswordInput, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  type?: Extract<
    HTMLInputTypeAttribute,
    'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'datetime-local'
  >;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  readOnly?: boolean;
}

/** One line of text. `type="password"` has a button that shows it. */
export function TextField<Values extends FieldValues>({
  control,
  name,
  type = 'text',
  ...props
}: TextFieldProps<Values>) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const common = { ...props, ...field, value: field.value ?? '', error: fieldState.error?.message };
  if (type !== 'password') return <TextInput {...common} type={type} />;
  return (
    <PasswordInput
      {...common}
      visibilityToggleButtonProps={{ 'aria-label': t`Show password`, tabIndex: 0 }}
    />
  );
}

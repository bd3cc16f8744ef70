import { PasswordInput, TextInput, type TextInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { HTMLInputTypeAttribute, Ref } from 'react';

/** What one line of text may hold. */
export type TextType = Extract<
  HTMLInputTypeAttribute,
  'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'datetime-local'
>;

type TextControlProps = Omit<TextInputProps, 'type' | 'vars' | 'styles' | 'classNames' | 'attributes'> & {
  type?: TextType;
  ref?: Ref<HTMLInputElement>;
};

/** One line of text; a password has a button that shows it. */
export function TextControl({ type = 'text', ...props }: TextControlProps) {
  const { t } = useLingui();
  if (type !== 'password') return <TextInput {...props} type={type} />;
  return (
    <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t`Show password`, tabIndex: 0 }} />
  );
}

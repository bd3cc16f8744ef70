import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { moneyText, parseMoney } from '../i18n/parse-money.ts';
import { useLocale } from '../i18n/use-formatters.ts';
import type { FieldProps } from './field-props.ts';

/**
 * An amount in euros; the value is whole cents, `null` when empty, `NaN` when the text is no amount
 * (the check `money()` refuses that).
 */
export function MoneyField<Values extends FieldValues>({ control, name, ...props }: FieldProps<Values>) {
  const locale = useLocale();
  const { field, fieldState } = useController({ control, name });
  const value = field.value as number | null;
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string): void => {
    setTyped(text);
    field.onChange(text.trim() === '' ? null : (parseMoney(text, locale) ?? Number.NaN));
  };
  const leave = (): void => {
    if (!Number.isNaN(value)) setTyped(null);
    field.onBlur();
  };
  return (
    <TextInput
      {...props}
      {...field}
      inputMode="decimal"
      rightSection="€"
      value={typed ?? moneyText(value, locale)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={leave}
      error={fieldState.error?.message}
    />
  );
}

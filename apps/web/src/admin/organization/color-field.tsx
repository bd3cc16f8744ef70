import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import { isHexColor } from '../../shared/theme/color.ts';
import type { FieldProps } from '../../shared/form/field-props.ts';
import classes from './color-field.module.css';

/** A colour as `#rrggbb`: typed, or chosen with the browser's own picker. */
export function ColorField<Values extends FieldValues>({
  control,
  name,
  label,
  ...props
}: FieldProps<Values>) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const value = (field.value as string | undefined) ?? '';
  return (
    <TextInput
      {...props}
      {...field}
      label={label}
      value={value}
      maxLength={7}
      spellCheck={false}
      error={fieldState.error?.message}
      leftSection={
        <input
          type="color"
          className={classes.swatch}
          aria-label={t`Choose colour`}
          disabled={props.disabled}
          value={isHexColor(value) ? value : '#000000'}
          onChange={(event) => field.onChange(event.currentTarget.value)}
        />
      }
    />
  );
}

import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '../../shared/form/field-props.ts';
import { ObjectPicker } from './object-picker.tsx';

/** An object as a field of a form; the value is the id, `''` for none. */
export function ObjectPickerField<Values extends FieldValues>({
  control,
  name,
  label,
  required = false,
}: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const { value, onBlur: _untouched, disabled: _always, ...rest } = field;
  return (
    <ObjectPicker
      {...rest}
      label={label}
      required={required}
      value={value ?? ''}
      error={fieldState.error?.message}
    />
  );
}

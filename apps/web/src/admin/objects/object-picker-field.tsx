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
  return (
    <ObjectPicker
      ref={field.ref}
      name={field.name}
      label={label}
      required={required}
      value={(field.value as string | undefined) ?? ''}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

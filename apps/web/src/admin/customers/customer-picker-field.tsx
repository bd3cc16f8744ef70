import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '../../shared/form/field-props.ts';
import { CustomerPicker } from './customer-picker.tsx';

/** A customer as a field of a form; the value is the id, `''` for none. */
export function CustomerPickerField<Values extends FieldValues>({
  control,
  name,
  label,
  required = false,
}: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <div style={{ maxWidth: '52rem', marginBottom: '1rem' }}>
      <CustomerPicker
        ref={field.ref}
        name={field.name}
        label={label}
        required={required}
        value={(field.value as string | undefined) ?? ''}
        onChange={field.onChange}
        error={fieldState.error?.message}
      />
    </div>
  );
}

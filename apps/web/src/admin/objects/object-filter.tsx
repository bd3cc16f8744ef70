import { useLingui } from '@lingui/react/macro';
import { ObjectPicker } from './object-picker.tsx';

interface ObjectFilterProps {
  /** Id of the object, `''` for all. */
  value: string;
  onChange: (id: string) => void;
  /** Only objects of this customer. */
  customerId: string;
}

/** Narrows a list to one object. */
export function ObjectFilter({ value, onChange, customerId }: ObjectFilterProps) {
  const { t } = useLingui();
  return (
    <ObjectPicker
      label={t`Object`}
      hideLabel
      placeholder={t`All objects`}
      value={value}
      onChange={onChange}
      customerId={customerId}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { CustomerPicker } from './customer-picker.tsx';

interface CustomerFilterProps {
  /** Id of the customer, `''` for all. */
  value: string;
  onChange: (id: string) => void;
}

/** Narrows a list to one customer. */
export function CustomerFilter({ value, onChange }: CustomerFilterProps) {
  const { t } = useLingui();
  return (
    <CustomerPicker
      label={t`Customer`}
      hideLabel
      placeholder={t`All customers`}
      value={value}
      onChange={onChange}
    />
  );
}

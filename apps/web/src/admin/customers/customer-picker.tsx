import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode, type Ref } from 'react';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { SearchSelect } from '../../shared/ui/search-select.tsx';
import { customerPickQuery, customerSearchQuery } from './customer-picker.graphql.ts';

interface CustomerPickerProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** Instead of what can be searched for. */
  placeholder?: string;
  /** Id of the customer, `''` for none. */
  value: string;
  onChange: (id: string) => void;
  required?: boolean;
  error?: ReactNode;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A customer, found by name, number or town. */
export function CustomerPicker({ value, onChange, placeholder, ...props }: CustomerPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const chosen = useQuery(customerPickQuery, value ? { variables: { id: value } } : skipToken);
  const current = chosen.data?.customer;
  const text = (customer: { name: string; number: string }) => `${customer.name} (${customer.number})`;
  // The text of the chosen one is no search: all would be gone but itself.
  const search = current && typed === text(current) ? '' : typed.trim();
  const { data } = useStableQuery(customerSearchQuery, { search: search || null });
  const found = data?.customers?.nodes ?? [];
  const rows = current && !found.some(({ id }) => id === current.id) ? [current, ...found] : found;
  return (
    <SearchSelect
      {...props}
      value={value || null}
      placeholder={placeholder ?? t`Search by name, number or town`}
      options={rows.map((customer) => ({ value: customer.id, label: text(customer) }))}
      onSearch={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

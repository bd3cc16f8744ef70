import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode, type Ref } from 'react';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { SearchSelect } from '../../shared/ui/search-select.tsx';
import { objectPickQuery, objectSearchQuery } from './object-picker.graphql.ts';

interface ObjectPickerProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** Instead of what can be searched for. */
  placeholder?: string;
  /** Id of the object, `''` for none. */
  value: string;
  onChange: (id: string) => void;
  /** Only objects of this customer; `''` for all. */
  customerId?: string;
  required?: boolean;
  error?: ReactNode;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

/** An object, found by name, number or town. */
export function ObjectPicker(props: ObjectPickerProps) {
  const { value, onChange, customerId = '', placeholder, ...rest } = props;
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const chosen = useQuery(objectPickQuery, value ? { variables: { id: value } } : skipToken);
  const current = value ? chosen.data?.object : null;
  const text = (object: { name: string; customer: { name: string } }) =>
    `${object.name} (${object.customer.name})`;
  // The text of the chosen one is no search: all would be gone but itself.
  const search = current && typed === text(current) ? '' : typed.trim();
  const { data } = useStableQuery(objectSearchQuery, {
    filter: { search: search.slice(0, 100) || null, customerId: customerId || null, archived: false },
  });
  const found = data?.objects?.nodes ?? [];
  const rows = current && !found.some(({ id }) => id === current.id) ? [current, ...found] : found;
  return (
    <SearchSelect
      {...rest}
      value={value || null}
      placeholder={placeholder ?? t`Search by name, number or town`}
      options={rows.map((object) => ({ value: object.id, label: text(object) }))}
      onSearch={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

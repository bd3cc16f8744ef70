import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

interface SearchSelectProps {
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
  onChange: (value: string | null) => void;
  /** Called with what is typed, when the options come from the server; else they are filtered here. */
  onSearch?: (typed: string) => void;
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
  error?: ReactNode;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

/** One of many, found by typing. */
export function SearchSelect({ options, onSearch, onChange, ...props }: SearchSelectProps) {
  const { t } = useLingui();
  return (
    <Select
      {...props}
      data={[...options]}
      searchable
      clearable={!props.required}
      clearButtonProps={{ 'aria-label': t`Clear` }}
      nothingFoundMessage={t`Nothing found`}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      {...(onSearch ? { onSearchChange: onSearch, filter: ({ options: all }) => all } : {})}
      onChange={onChange}
    />
  );
}

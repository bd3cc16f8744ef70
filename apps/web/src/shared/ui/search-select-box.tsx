import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import type { SearchSelectProps } from './search-select.tsx';

/** What a `SearchSelect` shows. */
export function SearchSelectBox(props: SearchSelectProps) {
  const { options, onSearch, onChange, label, hideLabel, ...rest } = props;
  const { t } = useLingui();
  return (
    <Select
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      data={[...options]}
      searchable
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': t`Clear` }}
      nothingFoundMessage={t`Nothing found`}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      {...(onSearch ? { onSearchChange: onSearch, filter: ({ options: all }) => all } : {})}
      onChange={onChange}
    />
  );
}

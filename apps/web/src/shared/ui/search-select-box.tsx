import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import type { SearchSelectProps } from './search-select.tsx';

/** What a `SearchSelect` shows. */
export function SearchSelectBox(props: SearchSelectProps) {
  const { options, onSearch, onChange, label, hideLabel, name, ...rest } = props;
  const { t } = useLingui();
  return (
    <Select
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      // The field that is seen carries the name: an error summary finds its label by it.
      attributes={{ input: { name } }}
      data={[...options]}
      searchable
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': t`Clear` }}
      nothingFoundMessage={t`Nothing found`}
      // The list itself scrolls: then its field, which has the focus, is known to move through it.
      withScrollArea={false}
      styles={{ options: { maxHeight: 320, overflowY: 'auto' } }}
      // Beside the field and not at the end of the page: inside the landmark that it belongs to.
      comboboxProps={{ shadow: 'md', withinPortal: false }}
      {...(onSearch ? { onSearchChange: onSearch, filter: ({ options: all }) => all } : {})}
      onChange={onChange}
    />
  );
}

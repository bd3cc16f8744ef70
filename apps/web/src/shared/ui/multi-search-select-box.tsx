import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import type { MultiSearchSelectProps } from './multi-search-select.tsx';

/** What a `MultiSearchSelect` shows. */
export function MultiSearchSelectBox({
  value,
  options,
  onChange,
  placeholder,
  name,
  ...props
}: MultiSearchSelectProps) {
  const { t } = useLingui();
  return (
    <MultiSelect
      {...props}
      attributes={{ inputField: { name } }}
      value={[...value]}
      data={[...options]}
      searchable
      hidePickedOptions
      placeholder={value.length === 0 ? placeholder : undefined}
      nothingFoundMessage={t`Nothing found`}
      // The list itself scrolls: then its field, which has the focus, is known to move through it.
      withScrollArea={false}
      styles={{ options: { maxHeight: 320, overflowY: 'auto' } }}
      comboboxProps={{ shadow: 'md', withinPortal: false }}
      onChange={onChange}
    />
  );
}

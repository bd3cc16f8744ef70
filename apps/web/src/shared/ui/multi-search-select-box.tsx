import '@mantine/core/styles/ScrollArea.css';
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
  ...props
}: MultiSearchSelectProps) {
  const { t } = useLingui();
  return (
    <MultiSelect
      {...props}
      value={[...value]}
      data={[...options]}
      searchable
      hidePickedOptions
      placeholder={value.length === 0 ? placeholder : undefined}
      nothingFoundMessage={t`Nothing found`}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      onChange={onChange}
    />
  );
}

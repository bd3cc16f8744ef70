import { NativeSelect } from '@mantine/core';
import type { SelectOption } from '../form/select-field.tsx';

interface FilterSelectProps {
  label: string;
  /** The words of "no filter". */
  allLabel: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
}

/** A filter above a list; `''` means all. */
export function FilterSelect({ label, allLabel, value, options, onChange }: FilterSelectProps) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      data={[{ value: '', label: allLabel }, ...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

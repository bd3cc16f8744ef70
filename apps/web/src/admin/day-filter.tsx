import { TextInput } from '@mantine/core';

interface DayFilterProps {
  label: string;
  /** `2026-11-23`, `''` for none. */
  value: string;
  onChange: (day: string) => void;
}

/** A day that narrows a list. */
export function DayFilter({ label, value, onChange }: DayFilterProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={<span aria-hidden>{label}</span>}
      leftSectionWidth={`${label.length * 0.55 + 1.25}rem`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

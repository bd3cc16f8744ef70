import { TextInput } from '@mantine/core';
import { lazy, Suspense, type ReactNode, type Ref } from 'react';

export interface SearchSelectProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
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

const LazyBox = lazy(async () => ({ default: (await import('./search-select-box.tsx')).SearchSelectBox }));

/** One of many, found by typing. Its list is as large as all of a form: so it comes after the page. */
export function SearchSelect(props: SearchSelectProps) {
  const { label, hideLabel, placeholder } = props;
  const name = hideLabel ? { 'aria-label': label } : { label };
  return (
    <Suspense fallback={<TextInput {...name} placeholder={placeholder} disabled />}>
      <LazyBox {...props} />
    </Suspense>
  );
}

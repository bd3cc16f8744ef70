import { TextInput } from '@mantine/core';
import { lazy, Suspense, type ReactNode, type Ref } from 'react';

export interface MultiSearchSelectProps {
  label: string;
  description?: string;
  value: readonly string[];
  options: readonly { value: string; label: string }[];
  onChange: (value: string[]) => void;
  placeholder?: string;
  disabled?: boolean;
  error?: ReactNode;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

const LazyBox = lazy(async () => ({
  default: (await import('./multi-search-select-box.tsx')).MultiSearchSelectBox,
}));

/** Some of many, found by typing; each chosen one can be taken out again. Its list comes after the page. */
export function MultiSearchSelect(props: MultiSearchSelectProps) {
  const { label, description, placeholder } = props;
  return (
    <Suspense
      fallback={<TextInput label={label} description={description} placeholder={placeholder} disabled />}
    >
      <LazyBox {...props} />
    </Suspense>
  );
}

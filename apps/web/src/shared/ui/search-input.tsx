import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';

interface SearchInputProps {
  label: string;
  value: string;
  /** Called when typing pauses, not with every letter. */
  onChange: (value: string) => void;
}

const pause = 250;

/** A search field above a list. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed.trim());
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={100}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed ? <CloseButton size="sm" aria-label={t`Clear search`} onClick={() => setTyped('')} /> : null
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

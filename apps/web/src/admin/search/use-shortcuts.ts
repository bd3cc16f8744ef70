import { useEffect, useEffectEvent } from 'react';
import { shortcutOf, type Shortcut } from './shortcut-of.ts';
import { hasSingleKeys } from './shortcut-setting.ts';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}

/** Calls back when a shortcut is pressed anywhere in the office. An open dialog keeps its keys. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
    const shortcut = shortcutOf(event, isField(event.target), hasSingleKeys());
    if (!shortcut) return;
    event.preventDefault();
    onShortcut(shortcut);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

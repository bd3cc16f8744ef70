/** What a key opens. */
export type Shortcut = 'search' | 'sheet';

/** A pressed key, as the browser tells of it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * What a key opens, `null` for nothing.
 * @param isTyping the key belongs to a field
 * @param singleKeys whether keys without Ctrl are shortcuts, too
 */
export function shortcutOf(pressed: PressedKey, isTyping: boolean, singleKeys: boolean): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, repeat } = pressed;
  if (altKey || repeat) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'search' : null;
  if (isTyping || !singleKeys) return null;
  if (key === '/') return 'search';
  return key === '?' ? 'sheet' : null;
}

/**
 * The names in a value that was stored as a list.
 * @returns `null` for anything else, and for a list so long that it was cut off
 */
export function listOf(text: string): string[] | null {
  if (!text.startsWith('[')) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return null;
  }
}

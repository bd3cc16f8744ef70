/** Where drafts are kept: the browser's `localStorage`, or a stand-in. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'draft:';
/** Days after which a draft is forgotten. */
const lifetimeDays = 30;
const dayInMs = 86_400_000;

interface StoredDraft {
  savedAt: number;
  values: unknown;
}

/** A key of a draft: who writes, and what. On a shared device nobody sees another's drafts in the forms. */
export function draftKey(contactId: string, ...about: string[]): string {
  return [contactId, ...about].join(':');
}

/**
 * What was typed before, or `null`: nothing, too old, or not readable.
 * @param isValid whether the values still have the shape that the form expects
 */
export function readDraft<Values>(
  key: string,
  isValid: (values: unknown) => values is Values,
  storage: DraftStorage = localStorage,
  now = Date.now(),
): Values | null {
  try {
    const stored = JSON.parse(storage.getItem(prefix + key) ?? 'null') as StoredDraft | null;
    if (!stored || now - stored.savedAt > lifetimeDays * dayInMs) return null;
    return isValid(stored.values) ? stored.values : null;
  } catch {
    return null;
  }
}

/** Keeps what was typed. A full or forbidden storage loses the draft, never the form. */
export function keepDraft(
  key: string,
  values: unknown,
  storage: DraftStorage = localStorage,
  now = Date.now(),
): void {
  try {
    storage.setItem(prefix + key, JSON.stringify({ savedAt: now, values } satisfies StoredDraft));
  } catch {
    // The form goes on without a net.
  }
}

/** Forgets a draft: it was sent or thrown away. */
export function dropDraft(key: string, storage: DraftStorage = localStorage): void {
  try {
    storage.removeItem(prefix + key);
  } catch {
    // As above.
  }
}

/** A key that makes sending the same draft twice harmless: 32 random characters. */
export function newIdempotencyKey(): string {
  // Not randomUUID: it is missing where a page is served without encryption.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

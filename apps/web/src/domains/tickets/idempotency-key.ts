/** A key that makes sending the same thing twice harmless: 32 random characters. */
export function newIdempotencyKey(): string {
  // Not randomUUID: it is missing where a page is served without encryption.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

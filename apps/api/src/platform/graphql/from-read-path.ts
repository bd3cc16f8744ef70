/**
 * Body of a field that the read path answers: the schema takes its value from there (see `platform/read/resolvers.ts`).
 * Reaching this is a mistake in the code.
 */
export function fromReadPath(): never {
  throw new Error('A field of the read path was resolved without it');
}

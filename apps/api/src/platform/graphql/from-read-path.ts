/**
 * Body of a field with arguments: the read path has its value already, and the schema takes it from there (see
 * `platform/read/resolvers.ts`). Reaching this is a mistake in the code.
 */
export function fromReadPath(): never {
  throw new Error('A field of the read path was resolved without it');
}

import type { GraphQLField } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const plain = new WeakSet<Field>();

/** Says of a field that its resolver answers at once, from its source and arguments alone: it asks no database and waits for nothing. */
export function markPlain(field: Field): void {
  plain.add(field);
}

/** Whether a field was marked so. */
export function isPlain(field: Field): boolean {
  return plain.has(field);
}

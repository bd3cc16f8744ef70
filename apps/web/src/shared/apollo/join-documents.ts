import { Kind, type DefinitionNode, type DocumentNode } from 'graphql';

/**
 * A document of its own definitions and of fragments, each once. The build writes calls of it in the
 * place of `gql` (see `codegen/compile-documents.ts`).
 */
export function joinDocuments(own: readonly DefinitionNode[], ...fragments: DocumentNode[]): DocumentNode {
  const definitions = new Set([...own, ...fragments.flatMap((fragment) => fragment.definitions)]);
  return { kind: Kind.DOCUMENT, definitions: [...definitions] };
}

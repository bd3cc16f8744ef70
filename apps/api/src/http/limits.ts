import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { badInput } from '../platform/errors/errors.ts';
import { isCleanText } from './body.ts';

/** Figures that a document may not pass. They leave room for the largest page of our own clients. */
export const DOCUMENT_LIMITS = {
  depth: 12,
  fields: 600,
  aliases: 30,
  directives: 50,
  tokens: 1_000,
} as const;

const CREDENTIAL_MUTATIONS = new Set([
  'signIn',
  'signInCode',
  'passwordReset',
  'passwordResetRequest',
  'passwordChange',
  'invitationAccept',
  'invitationRenew',
  'totpStart',
  'totpEnable',
  'totpDisable',
]);

/**
 * Refuses documents that are deeper, wider or trickier than any client needs. Fragments are followed, each spread counts
 * anew; a circle of fragments ends at the depth limit.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode) {
      const problem = measure(document);
      if (problem) {
        context.reportError(new GraphQLError(problem, { extensions: { code: 'DOCUMENT_TOO_LARGE' } }));
        return false;
      }
      return undefined;
    },
    // What a body may not contain can still be written as an escape in the document.
    StringValue({ value }) {
      if (!isCleanText(value)) context.reportError(badInput('The document has text that is not valid.'));
    },
  };
}

function measure(document: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const count = { fields: 0, spreads: 0, aliases: 0, directives: 0, credentials: 0 };
  const walk = (set: SelectionSetNode, depth: number, root: boolean): string | null => {
    if (depth > DOCUMENT_LIMITS.depth) return `The document is deeper than ${DOCUMENT_LIMITS.depth} levels.`;
    for (const node of set.selections) {
      count.directives += node.directives?.length ?? 0;
      if (count.directives > DOCUMENT_LIMITS.directives) return 'The document has too many directives.';
      let inner: SelectionSetNode | undefined;
      if (node.kind === Kind.FIELD) {
        count.fields += 1;
        if (node.alias) count.aliases += 1;
        if (root && CREDENTIAL_MUTATIONS.has(node.name.value)) count.credentials += 1;
        if (count.fields > DOCUMENT_LIMITS.fields) return 'The document has too many fields.';
        if (count.aliases > DOCUMENT_LIMITS.aliases) return 'The document has too many aliases.';
        if (count.credentials > 1) return 'One document may try credentials once.';
        inner = node.selectionSet;
      } else {
        count.spreads += 1;
        if (count.spreads > DOCUMENT_LIMITS.fields) return 'The document has too many fragments.';
        inner =
          node.kind === Kind.INLINE_FRAGMENT
            ? node.selectionSet
            : fragments.get(node.name.value)?.selectionSet;
      }
      const isField = node.kind === Kind.FIELD;
      const problem = inner ? walk(inner, depth + 1, root && !isField) : null;
      if (problem) return problem;
    }
    return null;
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const problem = walk(definition.selectionSet, 1, true);
    if (problem) return problem;
  }
  return null;
}

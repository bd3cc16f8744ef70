import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { compileCompletion, Unusual, type Complete } from './complete-value.ts';

type Fragments = Record<string, FragmentDefinitionNode>;

/** A field of the operation itself, ready to be answered. */
export interface RootField {
  key: string;
  nodes: readonly FieldNode[];
  field: GraphQLField<unknown, unknown>;
  complete: Complete;
}

/** A client that sends ever new values gains nothing from what is remembered, and must not fill the memory. */
const MOST_SHAPES = 50;
const LONGEST_KEY = 1_000;

/** One operation of a document, compiled once for all requests that send it. */
export class OperationPlan {
  readonly fragments: Fragments = Object.create(null) as Fragments;
  readonly #shaping: readonly string[];
  readonly #compiled = new Map<string, readonly RootField[] | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition;
    }
    this.#shaping = shapingVariables(operation.selectionSet, this.fragments);
  }

  /**
   * The root fields for these values of the variables; null when the operation is executed the long way: it changes
   * something, asks for the schema, or for a field that does not answer at once.
   */
  rootFields(variableValues: Record<string, unknown>): readonly RootField[] | null {
    const shape = this.#shaping.map((name) =>
      Object.hasOwn(variableValues, name) ? [variableValues[name]] : [],
    );
    const key = JSON.stringify(shape);
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    if (this.#compiled.size >= MOST_SHAPES) this.#compiled.clear();
    const compiled = this.#compile(variableValues);
    if (key.length <= LONGEST_KEY) this.#compiled.set(key, compiled);
    return compiled;
  }

  #compile(variableValues: Record<string, unknown>): readonly RootField[] | null {
    const { schema, fragments, operation } = this;
    const query = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !query) return null;
    const scope = { schema, fragments, variableValues };
    try {
      const roots = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
      return [...roots].map(([key, nodes]) => {
        const field = query.getFields()[nodes[0]!.name.value];
        if (!field?.resolve || key === '__proto__') throw new Unusual(key);
        return { key, nodes, field, complete: compileCompletion(field.type, nodes, scope) };
      });
    } catch (error) {
      if (error instanceof Unusual || error instanceof GraphQLError) return null;
      throw error;
    }
  }
}

/** Variables that decide which fields there are and what their arguments are, but for the arguments of the root. */
function shapingVariables(root: SelectionSetNode, fragments: Fragments): string[] {
  const names = new Set<string>();
  const note = (node: ASTNode) => visit(node, { Variable: ({ name }) => void names.add(name.value) });
  const walk = (set: SelectionSetNode, isRoot: boolean) => {
    for (const node of set.selections) {
      node.directives?.forEach(note);
      if (node.kind === Kind.FRAGMENT_SPREAD) walk(fragments[node.name.value]!.selectionSet, isRoot);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, isRoot);
      else {
        if (!isRoot) node.arguments?.forEach(note);
        if (node.selectionSet) walk(node.selectionSet, false);
      }
    }
  };
  walk(root, true);
  return [...names];
}

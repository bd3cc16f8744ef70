import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** One field that is asked for, with its arguments; aliases do not matter here. */
export interface SelectedField {
  name: string;
  args: Readonly<Record<string, unknown>>;
  /** Everything below it, from all places where the same field with the same arguments stands. */
  sets: SelectionSetNode[];
}

/** Fields by key. */
export type Selection = Map<string, SelectedField>;

type Scope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * Key of a field in the rows of the read path: its name, and its arguments if it has any. Aliases of the same thing
 * share it, so it is read once.
 */
export function fieldKey(name: string, args: Readonly<Record<string, unknown>>): string {
  return Object.keys(args).length === 0 ? name : `${name}:${stableJson(args)}`;
}

/** Collects what is asked of a type, through fragments, `@skip` and `@include`. */
export function collectSelection(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): Selection {
  const selection: Selection = new Map();
  for (const set of sets) collectInto(selection, type, set, scope);
  return selection;
}

/** The object type that a field answers with. */
export function answeredType(type: GraphQLObjectType, field: string): GraphQLObjectType | null {
  const definition = type.getFields()[field];
  const named = definition ? getNamedType(definition.type) : null;
  return named && isObjectType(named) ? named : null;
}

function collectInto(
  selection: Selection,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  scope: Scope,
): void {
  for (const node of set.selections) {
    if (isLeftOut(node, scope)) continue;
    if (node.kind === Kind.FIELD) {
      addField(selection, type, node, scope);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : scope.fragments[node.name.value];
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (condition === undefined || appliesTo(type, condition, scope))) {
      collectInto(selection, type, fragment.selectionSet, scope);
    }
  }
}

function addField(selection: Selection, type: GraphQLObjectType, node: FieldNode, scope: Scope): void {
  const name = node.name.value;
  const definition = type.getFields()[name];
  if (!definition) return;
  const args = getArgumentValues(definition, node, scope.variableValues);
  const key = fieldKey(name, args);
  const known = selection.get(key) ?? { name, args, sets: [] };
  if (node.selectionSet) known.sets.push(node.selectionSet);
  selection.set(key, known);
}

function isLeftOut(node: SelectionSetNode['selections'][number], scope: Scope): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, scope.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, scope.variableValues);
  return skip?.if === true || include?.if === false;
}

function appliesTo(type: GraphQLObjectType, condition: string, scope: Scope): boolean {
  if (type.name === condition) return true;
  const named = scope.schema.getType(condition);
  return isInterfaceType(named) && type.getInterfaces().includes(named);
}

function stableJson(input: unknown): string {
  return JSON.stringify(input, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}

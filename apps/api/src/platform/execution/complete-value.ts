import {
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { isPlain } from './plain-fields.ts';

/** What the selection of an operation depends on, besides the document. */
export type SelectionScope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Turns what a resolver returned into what the client gets. */
export type Complete = (value: unknown, context: unknown) => unknown;

/** Something that the short way does not know, such as an error inside an answer: the operation takes the long one. */
export class Unusual extends Error {}

interface CompiledField {
  key: string;
  args: Readonly<Record<string, unknown>>;
  resolve: GraphQLFieldResolver<unknown, unknown>;
  complete: Complete;
}

/** The fields of a read path do not look at it; the ones that do are not compiled. */
const NO_INFO = undefined as unknown as GraphQLResolveInfo;

/**
 * Compiles how values of a type are completed for a selection: which fields with which arguments, decided once for the
 * document instead of once for every row. Every field still goes through its resolver, and so through the gate.
 *
 * @throws Unusual when something of the selection cannot be answered this way
 */
export function compileCompletion(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: SelectionScope,
): Complete {
  if (isNonNullType(type)) {
    const inner = compileCompletion(type.ofType, nodes, scope);
    return (value, context) => {
      const completed = inner(value, context);
      if (completed === null) throw new Unusual('null where there must be a value');
      return completed;
    };
  }
  if (isListType(type)) {
    const inner = compileCompletion(type.ofType, nodes, scope);
    return (value, context) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new Unusual('no list');
      return value.map((entry) => inner(entry, context));
    };
  }
  if (isLeafType(type)) return completeLeaf(type);
  if (isObjectType(type)) return completeObject(type, nodes, scope);
  throw new Unusual('an abstract type');
}

function completeLeaf(type: GraphQLLeafType): Complete {
  const isText = type.name === 'String' || type.name === 'ID';
  return (value) => {
    if (value === null || value === undefined) return null;
    if (isText && typeof value === 'string') return value;
    if (typeof value === 'object' && 'then' in value) throw new Unusual('a value that is not there yet');
    return type.serialize(value) ?? null;
  };
}

function completeObject(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: SelectionScope,
): Complete {
  const fields: CompiledField[] = [];
  const collected = collectSubfields(scope.schema, scope.fragments, scope.variableValues, type, nodes);
  for (const [key, [node, ...more]] of collected)
    fields.push(compileField(type, key, [node!, ...more], scope));
  return (value, context) => {
    if (value === null || value === undefined) return null;
    const answer: Record<string, unknown> = {};
    for (const { key, args, resolve, complete } of fields) {
      answer[key] = complete(resolve(value, args, context, NO_INFO), context);
    }
    return answer;
  };
}

function compileField(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
  scope: SelectionScope,
): CompiledField {
  const name = nodes[0].name.value;
  if (name === '__typename') {
    return { key, args: {}, resolve: () => type.name, complete: (value) => value };
  }
  const field = type.getFields()[name];
  // A key of that name would not become a property.
  if (!field?.resolve || !isPlain(field) || key === '__proto__') throw new Unusual(`${type.name}.${name}`);
  return {
    key,
    args: getArgumentValues(field, nodes[0], scope.variableValues),
    resolve: field.resolve,
    complete: compileCompletion(field.type, nodes, scope),
  };
}

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { textOf } from './rows.ts';

/** A field of a generated document. */
export interface FieldNode {
  /** Type that has the field. */
  parent: string;
  field: GraphQLField<unknown, unknown>;
  /** Key in the answer. */
  key: string;
  args: Record<string, unknown>;
  /** Directive behind the field, if any. */
  directive: string;
  children: SelectionNode[];
}

/** Fields behind a type condition. */
export interface FragmentNode {
  on: string;
  /** Name of a fragment definition; in place without. */
  name: string | null;
  children: SelectionNode[];
}

export type SelectionNode = FieldNode | FragmentNode;

export const isField = (node: SelectionNode): node is FieldNode => 'field' in node;

/** A document to be sent. */
export interface GeneratedDocument {
  operation: 'query' | 'mutation';
  roots: SelectionNode[];
  text: string;
  variables: Record<string, unknown>;
}

/** Writes a document as text; values whose turn it is (`asVariable`) are sent beside it. */
export function writeDocument(
  operation: 'query' | 'mutation',
  roots: SelectionNode[],
  asVariable: () => boolean,
): GeneratedDocument {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  const argText = (value: unknown, type: GraphQLInputType): string => {
    if (!asVariable()) return literal(value, type);
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type.toString()}`);
    variables[name] = value;
    return `$${name}`;
  };
  const set = (nodes: readonly SelectionNode[]): string => `{ ${nodes.map(write).join(' ')} }`;
  const write = (node: SelectionNode): string => {
    if (!isField(node)) {
      if (node.name === null) return `... on ${node.on} ${set(node.children)}`;
      fragments.push(`fragment ${node.name} on ${node.on} ${set(node.children)}`);
      return `...${node.name}`;
    }
    const args = node.field.args
      .filter((arg) => arg.name in node.args)
      .map((arg) => `${arg.name}: ${argText(node.args[arg.name], arg.type)}`);
    const alias = node.key === node.field.name ? '' : `${node.key}: `;
    const children = node.children.length > 0 ? ` ${set(node.children)}` : '';
    return `${alias}${node.field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${node.directive}${children}`;
  };
  const body = set(roots);
  const head = declared.length > 0 ? `${operation}(${declared.join(', ')})` : operation;
  return { operation, roots, text: [`${head} ${body}`, ...fragments].join('\n'), variables };
}

/** A value as it is written in a document. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type))
    return `[${(value as unknown[]).map((entry) => literal(entry, type.ofType)).join(', ')}]`;
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = named.getFields();
    return `{ ${Object.entries(value)
      .map(([name, entry]) => `${name}: ${literal(entry, fields[name]!.type)}`)
      .join(', ')} }`;
  }
  return isEnumType(named) ? textOf(value) : JSON.stringify(value);
}

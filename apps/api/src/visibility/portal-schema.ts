import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  lexicographicSortSchema,
  visit,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { portalAccess } from './access.ts';
import { isAnswerShape } from './gate.ts';
import { officeInputFields, openMutations, portalMutations } from './portal-fields.ts';

/** Whether a portal viewer gets anything of a field. */
export function isOpenField(schema: GraphQLSchema, type: string, field: string): boolean {
  if (type === schema.getMutationType()?.name)
    return portalMutations.includes(field) || openMutations.includes(field);
  return isAnswerShape(type) || portalAccess(type, field) !== 'hidden';
}

/** Whether a portal viewer may give a field of an input. */
export function isOpenInput(input: string, field: string): boolean {
  return !(officeInputFields[input] ?? '').split(' ').includes(field);
}

/** Names of the types that a portal viewer can get to, from the root fields that are open. */
export function reachableTypes(schema: GraphQLSchema): Set<string> {
  const reached = new Set<string>();
  const enter = (type: GraphQLNamedType) => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    if (isObjectType(type)) {
      for (const shared of type.getInterfaces()) enter(shared);
      for (const field of Object.values(type.getFields())) {
        if (!isOpenField(schema, type.name, field.name)) continue;
        enter(getNamedType(field.type));
        for (const arg of field.args) enter(getNamedType(arg.type));
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (isOpenInput(type.name, field.name)) enter(getNamedType(field.type));
      }
    }
  };
  enter(schema.getQueryType()!);
  enter(schema.getMutationType()!);
  return reached;
}

/**
 * The part of the contract that a portal viewer can reach, as text: made from the policy, so that widening the policy
 * shows as a change of this text.
 *
 * @param schema the contract
 */
export function portalSchema(schema: GraphQLSchema): string {
  const reached = reachableTypes(schema);
  const definitions = parse(printSchema(schema));
  const cut = visit(definitions, {
    enter(node) {
      if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.DOCUMENT) return undefined;
      return 'name' in node &&
        'description' in node &&
        node.kind.endsWith('TypeDefinition') &&
        !reached.has(node.name!.value)
        ? null
        : undefined;
    },
    leave(node) {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
        return {
          ...node,
          fields: node.fields?.filter((field) => isOpenField(schema, node.name.value, field.name.value)),
        };
      }
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
        return {
          ...node,
          fields: node.fields?.filter((field) => isOpenInput(node.name.value, field.name.value)),
        };
      }
      return undefined;
    },
  });
  const bare = visit(cut, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${printSchema(lexicographicSortSchema(buildASTSchema(bare)))}\n`;
}

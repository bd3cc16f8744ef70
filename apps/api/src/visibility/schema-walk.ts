import { getNamedType, isInputObjectType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { isAnswerShape } from './gate.ts';
import {
  accountMutations,
  officeInputFields,
  openMutations,
  openQueries,
  portalFields,
  portalMutations,
} from './portal-fields.ts';
import { reachableTypes } from './portal-schema.ts';

/** What the walk compares the contract with. */
export interface FieldPolicy {
  fields: typeof portalFields;
  inputs: typeof officeInputFields;
  portalMutations: readonly string[];
  openMutations: readonly string[];
  accountMutations: readonly string[];
  openQueries: readonly string[];
}

/** The field policy of the product. */
export const fieldPolicy: FieldPolicy = {
  fields: portalFields,
  inputs: officeInputFields,
  portalMutations,
  openMutations,
  accountMutations,
  openQueries,
};

/** What is wrong between a contract and a field policy; empty when each fits the other. */
export function walkSchema(schema: GraphQLSchema, policy: FieldPolicy): string[] {
  return [
    ...unclassified(schema, policy),
    ...stale(schema, policy),
    ...mutations(schema, policy),
    ...inputs(schema, policy),
  ];
}

/** Fields that stand in no list or in both, and hidden ones that cannot be null. */
function unclassified(schema: GraphQLSchema, policy: FieldPolicy): string[] {
  const problems: string[] = [];
  const mutation = schema.getMutationType()?.name;
  for (const name of reachableTypes(schema)) {
    const type = schema.getType(name);
    if (!isObjectType(type) || isAnswerShape(name) || name === mutation) continue;
    const visible = words(policy.fields[name]?.visible);
    const hidden = words(policy.fields[name]?.hidden);
    for (const field of Object.values(type.getFields())) {
      const lists = Number(visible.includes(field.name)) + Number(hidden.includes(field.name));
      if (lists !== 1) problems.push(`${name}.${field.name} stands in ${lists} lists of portal-fields.ts`);
      if (hidden.includes(field.name) && isNonNullType(field.type))
        problems.push(`${name}.${field.name} is hidden and cannot be null`);
    }
  }
  return problems;
}

/** Entries for what the contract does not have (any more), or cannot be reached. */
function stale(schema: GraphQLSchema, policy: FieldPolicy): string[] {
  const reached = reachableTypes(schema);
  return Object.entries(policy.fields).flatMap(([name, classes]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [`${name} is no type of the contract`];
    const fields = type.getFields();
    const gone = [...words(classes.visible), ...words(classes.hidden)].filter((field) => !(field in fields));
    const lost = reached.has(name) ? [] : [`${name} is classified and cannot be reached`];
    return [...lost, ...gone.map((field) => `${name}.${field} is no field of the contract`)];
  });
}

/** Mutations and root fields in the lists that the contract does not have, and lists that contradict each other. */
function mutations(schema: GraphQLSchema, policy: FieldPolicy): string[] {
  const known = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const {
    portalMutations: portal,
    openMutations: open,
    accountMutations: account,
    openQueries: queries,
  } = policy;
  return [
    ...[...portal, ...open, ...account]
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is no mutation of the contract`),
    ...queries
      .filter((name) => !roots.includes(name))
      .map((name) => `${name} is no root field of the contract`),
    ...portal.filter((name) => open.includes(name)).map((name) => `${name} is open and the portal's`),
    ...account
      .filter((name) => !portal.includes(name))
      .map((name) => `${name} is for accounts and not in the portal`),
  ];
}

/** Input fields of the office that do not exist, or that the portal could not leave out. */
function inputs(schema: GraphQLSchema, policy: FieldPolicy): string[] {
  return Object.entries(policy.inputs).flatMap(([name, closed]) => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) return [`${name} is no input of the contract`];
    return words(closed).flatMap((field) => {
      const definition = type.getFields()[field];
      if (!definition) return [`${name}.${field} is no field of the contract`];
      return isNonNullType(definition.type)
        ? [`${name}.${field} is the office's and needed: ${getNamedType(definition.type).name}`]
        : [];
    });
  });
}

const words = (text: string | undefined): string[] => (text ? text.split(' ').filter(Boolean) : []);

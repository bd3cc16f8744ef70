import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Kind } from './world.ts';

/** A place where an operation takes an id. */
export interface IdArgument {
  root: 'query' | 'mutation';
  operation: string;
  /** Names from the argument down; `*` for an entry of a list. */
  path: readonly string[];
  kind: Kind;
}

const BY_NAME: Readonly<Record<string, Kind>> = {
  customerId: 'customer',
  contactId: 'contact',
  objectId: 'object',
  objectIds: 'object',
  roomId: 'room',
  executorId: 'executor',
  executorIds: 'executor',
  assignmentId: 'assignment',
  staffMemberId: 'staffMember',
  fileId: 'file',
  fileIds: 'file',
  subjectId: 'customer',
};
const BY_OPERATION: readonly [RegExp, Kind][] = [
  [/^portalAccessRevoke$/, 'contact'],
  [/^sessionRevoke$/, 'session'],
  [/^membershipSwitch$/, 'membership'],
  [/^(customer|contact|object|room|executor|assignment|invoice|ticket|staffMember)(?![a-z])/, 'customer'],
];

/**
 * Every place of the contract where an id can be given, at the root and below.
 *
 * @throws Error when it is not known whose id belongs there: say it above
 */
export function idArguments(schema: GraphQLSchema): IdArgument[] {
  const roots = [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const;
  return roots.flatMap(([root, type]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((arg) =>
        pathsIn(arg.type, [arg.name]).map((path) => ({
          root,
          operation: field.name,
          path,
          kind: kindOf(field.name, path),
        })),
      ),
    ),
  );
}

/** Input types with an id that fields below the root take: they are looked at where a root field takes the same one. */
export function idInputsBelow(
  schema: GraphQLSchema,
  isRoot: (type: GraphQLObjectType) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || isInputObjectType(type) || isRoot(type as GraphQLObjectType)) continue;
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      for (const arg of field.args)
        if (pathsIn(arg.type, [arg.name]).length > 0) found.add(getNamedType(arg.type).name);
    }
  }
  return found;
}

function pathsIn(type: GraphQLInputType, path: readonly string[]): (readonly string[])[] {
  if (isNonNullType(type)) return pathsIn(type.ofType, path);
  if (isListType(type)) return pathsIn(type.ofType, [...path, '*']);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => pathsIn(field.type, [...path, field.name]));
  return type.name === 'ID' ? [path] : [];
}

function kindOf(operation: string, path: readonly string[]): Kind {
  const name = path.findLast((part) => part !== '*')!;
  if (BY_NAME[name]) return BY_NAME[name];
  if (path.includes('contacts')) return 'contact';
  for (const [pattern, kind] of BY_OPERATION) {
    const found = pattern.exec(operation);
    if (found) return (found[1] as Kind | undefined) ?? kind;
  }
  throw new Error(`whose id is ${path.join('.')} of ${operation}?`);
}

const TEXTS: Readonly<Record<string, string>> = {
  email: 'x@x.example',
  country: 'DE',
  currency: 'EUR',
  postalCode: '10115',
};
const DAY = 86_400_000;

/** Values by the path that they are given at, its names joined by dots. */
export type Given = ReadonlyMap<string, unknown>;

/** A value for a place of the contract: what is needed, what `given` says, and nothing more. */
export function valueFor(type: GraphQLInputType, path: readonly string[], given: Given): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, path, given);
  if (given.has(path.join('.'))) return given.get(path.join('.'));
  if (isListType(type))
    return leads([...path, '*'], given) ? [valueFor(type.ofType, [...path, '*'], given)] : [];
  if (isInputObjectType(type)) {
    const entries = Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || leads([...path, field.name], given))
      .map((field) => [field.name, valueFor(field.type, [...path, field.name], given)]);
    return Object.fromEntries(entries) as unknown;
  }
  const name = path.findLast((part) => part !== '*')!;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (type.name === 'DateTime') return new Date(Date.now() + (name === 'endsAt' ? 2 : 1) * DAY).toISOString();
  if (type.name === 'Date') return '2026-11-02';
  if (type.name === 'Boolean') return true;
  return type.name === 'String' ? (TEXTS[name] ?? 'x') : 1;
}

function leads(path: readonly string[], given: Given): boolean {
  const key = path.join('.');
  return [...given.keys()].some((known) => known === key || known.startsWith(`${key}.`));
}

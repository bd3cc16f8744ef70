import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { badInput, forbidden, unauthenticated } from '../platform/errors/errors.ts';
import { isPortalViewer, portalAccess } from './access.ts';
import {
  accountMutations,
  officeInputFields,
  openMutations,
  openQueries,
  portalMutations,
} from './portal-fields.ts';
import type { Viewer } from './viewer.ts';

/** What the gate needs of a request. */
export interface GateContext {
  viewer: Viewer;
  /** Called when somebody tries to change something in the preview; writes it into the audit trail. */
  previewWriteRefused(action: string): Promise<void>;
  /** The payload of a mutation that the preview does not have. */
  previewPayload(): unknown;
}

type Resolver = GraphQLFieldResolver<unknown, GateContext>;

/**
 * The second wall: puts a check before every field of the finished schema. It decides nothing itself but obeys
 * `portal-fields.ts`; a field that is not named there is closed to the portal.
 */
export function gate(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const inner = (field.resolve ?? defaultFieldResolver) as Resolver;
      const types = guardedArguments(field.args);
      if (type === schema.getMutationType()) field.resolve = gateMutation(name, types, inner);
      else if (type === schema.getQueryType()) field.resolve = gateQuery(name, types, inner);
      else if (!isAnswerShape(type.name)) field.resolve = gateField(type.name, name, types, inner);
    }
  }
  return schema;
}

/** Connections, edges and payloads only carry what the root field or the mutation was allowed to answer with. */
export function isAnswerShape(typeName: string): boolean {
  return /(Connection|Edge|Payload)$/.test(typeName) || typeName === 'PageInfo';
}

/** Whether the viewer has this mutation. */
export function hasMutation(viewer: Viewer, name: string): boolean {
  if (openMutations.includes(name)) return true;
  switch (viewer.kind) {
    case 'STAFF':
      return name !== 'portalPreviewEnd';
    case 'CONTACT':
      return portalMutations.includes(name);
    case 'PREVIEW':
      return name === 'portalPreviewEnd';
    case 'ACCOUNT':
      return accountMutations.includes(name);
    default:
      return false;
  }
}

function gateMutation(name: string, types: Record<string, GraphQLInputType>, inner: Resolver): Resolver {
  return async (source, args, context, info) => {
    const { viewer } = context;
    if (viewer.kind === 'PREVIEW' && name !== 'portalPreviewEnd') {
      await context.previewWriteRefused(name);
      if (portalMutations.includes(name)) return context.previewPayload();
      throw forbidden();
    }
    if (!hasMutation(viewer, name)) throw viewer.kind === 'NOBODY' ? unauthenticated() : forbidden();
    if (isPortalViewer(viewer)) refuseOfficeInput(args, types);
    return inner(source, args, context, info);
  };
}

function gateQuery(name: string, types: Record<string, GraphQLInputType>, inner: Resolver): Resolver {
  return (source, args, context, info) => {
    const { viewer } = context;
    if (viewer.kind === 'NOBODY' && !openQueries.includes(name)) throw unauthenticated();
    if (isPortalViewer(viewer)) {
      if (portalAccess('Query', name) === 'hidden') return null;
      if (viewer.kind === 'ACCOUNT' && !openQueries.includes(name)) return null;
      refuseOfficeInput(args, types);
    }
    return inner(source, args, context, info);
  };
}

function gateField(
  type: string,
  name: string,
  types: Record<string, GraphQLInputType>,
  inner: Resolver,
): Resolver {
  const hidden = portalAccess(type, name) === 'hidden';
  return (source, args, context, info) => {
    if (isPortalViewer(context.viewer)) {
      if (hidden) return null;
      refuseOfficeInput(args, types);
    }
    return inner(source, args, context, info);
  };
}

function refuseOfficeInput(args: Record<string, unknown>, types: Record<string, GraphQLInputType>): void {
  for (const name in types) refuseIn(args[name], types[name]!);
}

/** The arguments in which something can stand that only the office may use. */
function guardedArguments(args: readonly GraphQLArgument[]): Record<string, GraphQLInputType> {
  return Object.fromEntries(
    args.filter(({ type }) => isGuarded(type, [])).map(({ name, type }) => [name, type]),
  );
}

function isGuarded(type: GraphQLInputType, above: readonly string[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || above.includes(named.name)) return false;
  if (Object.hasOwn(officeInputFields, named.name)) return true;
  return Object.values(named.getFields()).some((field) => isGuarded(field.type, [...above, named.name]));
}

function refuseIn(value: unknown, type: GraphQLInputType): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return refuseIn(value, type.ofType);
  if (isListType(type)) return (value as unknown[]).forEach((entry) => refuseIn(entry, type.ofType));
  if (!isInputObjectType(type)) return;
  const closed = (officeInputFields[type.name] ?? '').split(' ');
  for (const [name, field] of Object.entries(type.getFields())) {
    const entry = (value as Record<string, unknown>)[name];
    if (entry === undefined || entry === null) continue;
    if (closed.includes(name)) throw badInput(`\`${name}\` is not open to you.`);
    refuseIn(entry, field.type);
  }
}

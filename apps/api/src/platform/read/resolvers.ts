import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { markPlain } from '../execution/plain-fields.ts';
import type { Ref } from '../graphql/ref.ts';
import type { ReadModels } from './models.ts';
import { ShapedPage, type RawPage } from './raw-page.ts';
import type { Reader } from './reader.ts';
import { fieldKey } from './selection.ts';

/** What the resolvers of the read path need of a request. */
export interface ReadContext {
  /** Reads of root fields. */
  read: Pick<Reader, 'page' | 'byId'>;
  /** Reads the row that a payload refers to, or what stands for the request. */
  readRef(info: GraphQLResolveInfo, ref: Partial<Ref>): Promise<unknown>;
}

type Row = Record<string, unknown>;

/**
 * Makes every field of the types that the read path knows take its value from the rows which its statement returned;
 * every root field that asks for such rows read them; and every field of a payload or explanation that refers to such a row read it, after the change. All other fields are
 * properties of what their resolver returned.
 */
export function attachReadPath(schema: GraphQLSchema, models: ReadModels): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // The types of the introspection are shared by every schema of the process and resolve themselves.
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type === schema.getMutationType()) continue;
    if (type === schema.getQueryType()) {
      attachRoot(type, models);
      continue;
    }
    for (const field of Object.values(type.getFields())) {
      const answers = getNamedType(field.type).name;
      if (models.has(type.name)) {
        const isPage = answers.endsWith('Connection');
        field.resolve = (source: Row, args) => {
          const found = source[fieldKey(field.name, args)];
          return isPage && found ? new ShapedPage(found as RawPage) : found;
        };
      } else if (models.has(answers) && /(Payload|Result|Explanation)$/.test(type.name)) {
        field.resolve = (source: Row, _args, context: ReadContext, info) => {
          const ref = source[field.name] as Partial<Ref> | null | undefined;
          return ref ? context.readRef(info, ref) : null;
        };
        continue;
      } else {
        field.resolve = (source: Row) => source[field.name];
      }
      markPlain(field);
    }
  }
  return schema;
}

/** Root fields that answer with a page, or with the row of an id, are read; the others have a resolver of their own. */
function attachRoot(query: GraphQLObjectType, models: ReadModels): void {
  for (const field of Object.values(query.getFields())) {
    const answers = getNamedType(field.type).name;
    const argument = (name: string) => field.args.some((arg) => arg.name === name);
    if (models.has(answers.replace(/Connection$/, '')) && argument('first')) {
      field.resolve = (_source, args, context: ReadContext, info) => context.read.page(info, args);
    } else if (models.has(answers) && argument('id')) {
      field.resolve = (_source, { id }: { id: string }, context: ReadContext, info) =>
        context.read.byId(info, id);
    }
  }
}

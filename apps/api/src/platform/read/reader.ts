import {
  getNamedType,
  getNullableType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { ShapedInfo } from '../execution/shaped-info.ts';
import type { Compilation } from './compilation.ts';
import { rowObject } from './compile.ts';
import { askedPage } from './asked-page.ts';
import { keptSql } from './kept.ts';
import { compileList, type PageArgs } from './list.ts';
import type { FieldFilter } from './model.ts';
import type { ReadModels } from './models.ts';
import { ShapedPage, type RawPage } from './raw-page.ts';
import { collectSelection } from './selection.ts';
import { isUuid, StatementValues } from './values.ts';

/** Runs one statement in the viewer's transaction and returns its only value. */
export type Execute = (sql: string, values: readonly unknown[]) => Promise<unknown>;

type Row = Record<string, unknown>;

/**
 * Answers root fields: one statement each, made from what the client asks for, and run as the viewer. Row security
 * decides which rows there are, `access` which fields.
 */
export class Reader {
  constructor(
    private readonly models: ReadModels,
    private readonly access: FieldFilter,
    private readonly execute: Execute,
  ) {}

  /** The page that the field asks for. */
  async page(info: GraphQLResolveInfo, args: PageArgs): Promise<ShapedPage> {
    const c = this.#begin(info);
    const sql = keptSql(c, JSON.stringify(args), () => {
      const connection = objectType(info);
      const node = getNamedType(connection.getFields().nodes!.type).name;
      const row = c.alias();
      const asked = askedPage(c, connection, setsOf(info), row);
      return `select ${compileList(c, node, asked, args, row, () => 'true')} as value`;
    });
    return new ShapedPage((await this.execute(sql, c.values.list)) as RawPage);
  }

  /** The row with this id, or null when there is none for the viewer. */
  async byId(info: GraphQLResolveInfo, id: string): Promise<Row | null> {
    const c = this.#begin(info);
    const sql = keptSql(c, 'byId', () => {
      const type = objectType(info);
      const row = c.alias();
      const object = rowObject(c, type, collectSelection(type, setsOf(info), info), row);
      return `select ${object} as value from ${c.models.table(c.models.get(type.name))} ${row} where ${row}.id = ?::uuid`;
    });
    return (await this.execute(sql, [...c.values.list, isUuid(id) ? id : null])) as Row | null;
  }

  /** A type that stands for the request: its fields are looked up without a row of their own. */
  async alone(info: GraphQLResolveInfo): Promise<Row> {
    const c = this.#begin(info);
    const sql = keptSql(c, 'alone', () => {
      const type = objectType(info);
      return `select ${rowObject(c, type, collectSelection(type, setsOf(info), info), '')} as value`;
    });
    return (await this.execute(sql, c.values.list)) as Row;
  }

  #begin(info: GraphQLResolveInfo): Compilation {
    let count = 0;
    return {
      models: this.models,
      access: this.access,
      values: new StatementValues(),
      info,
      shape: (info as ShapedInfo).shape,
      rowObject,
      alias: () => `t${count++}`,
    };
  }
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNullableType(info.returnType);
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${info.fieldName} does not answer with an object`);
  return named;
}

const setsOf = (info: GraphQLResolveInfo) =>
  info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

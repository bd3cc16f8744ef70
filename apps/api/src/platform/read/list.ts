import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { badInput } from '../errors/errors.ts';
import type { Compilation } from './compilation.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ListModel } from './model.ts';
import { answeredType, collectSelection } from './selection.ts';

/** Arguments that every connection has. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' | null } | null;
}

const MAX_ROWS = 100;
const DEFAULT_ROWS = 20;

/** A page as the statement returns it: rows with one more than asked for, each with its sort value and id. */
export interface RawPage {
  size: number;
  field: string;
  direction: 'ASC' | 'DESC';
  continued: boolean;
  rows: { n: Record<string, unknown>; v: string; i: string }[];
  total: number | null;
}

/**
 * SQL of one page as JSON, to be shaped by `shapePage`.
 *
 * @throws GraphQLError BAD_USER_INPUT for a wrong `first` or `after`
 */
export function compileList(
  c: Compilation,
  typeName: string,
  connection: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  args: PageArgs,
  row: string,
  on: () => string,
): string {
  const model = c.models.get(typeName);
  const list = c.models.list(typeName);
  const size = pageSize(args.first);
  const { field, direction, sort } = order(list, args);
  const asked = collectSelection(connection, sets, c.info);
  const nodeSets = [...asked.values()].flatMap((part) => {
    if (part.name === 'nodes') return part.sets;
    if (part.name !== 'edges') return [];
    const edge = answeredType(connection, 'edges')!;
    return [...collectSelection(edge, part.sets, c.info).values()]
      .filter((f) => f.name === 'node')
      .flatMap((f) => f.sets);
  });
  const wantsRows = [...asked.values()].some((part) => part.name !== 'totalCount');
  const nodeType = answeredType(connection, 'nodes')!;
  const table = c.models.table(model);
  const sortSql = sort.sql(row);

  const parts = [
    `'size', ${size}`,
    `'field', '${field}'`,
    `'direction', '${direction}'`,
    `'continued', ${args.after != null}`,
  ];
  if (wantsRows) {
    const object = c.rowObject(c, nodeType, collectSelection(nodeType, nodeSets, c.info), row);
    const where = [on(), ...filterSql(c, typeName, args, row)];
    if (args.after != null) {
      const cursor = decodeCursor(args.after, field, direction);
      assertValue(cursor.value, sort.type);
      const sign = direction === 'ASC' ? '>' : '<';
      where.push(
        `(${sortSql}, ${row}.id) ${sign} (${c.values.add(cursor.value, sort.type)}, ${c.values.id(cursor.id)})`,
      );
    }
    parts.push(
      `'rows', (select coalesce(json_agg(p), '[]'::json) from (select ${object} as n, (${sortSql})::text as v, ${row}.id as i from ${table} ${row} where ${where.join(' and ')} order by ${sortSql} ${direction}, ${row}.id ${direction} limit ${size + 1}) p)`,
    );
  }
  if ([...asked.values()].some((part) => part.name === 'totalCount')) {
    const where = [on(), ...filterSql(c, typeName, args, row)];
    parts.push(`'total', (select count(*)::int from ${table} ${row} where ${where.join(' and ')})`);
  }
  return `json_build_object(${parts.join(', ')})`;
}

/** The connection that the client gets, from a raw page. */
export function shapePage(raw: RawPage): Record<string, unknown> {
  const rows = raw.rows ?? [];
  const shown = rows.slice(0, raw.size);
  const edges = shown.map((entry) => ({
    node: entry.n,
    cursor: encodeCursor({ field: raw.field, direction: raw.direction, value: entry.v, id: entry.i }),
  }));
  return {
    edges,
    nodes: shown.map((entry) => entry.n),
    pageInfo: {
      hasNextPage: rows.length > raw.size,
      hasPreviousPage: raw.continued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: raw.total ?? 0,
  };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_ROWS;
  if (!Number.isInteger(size) || size < 1 || size > MAX_ROWS)
    throw badInput(`\`first\` must be from 1 to ${MAX_ROWS}.`);
  return size;
}

function order(list: ListModel, args: PageArgs) {
  const field = args.sort?.field ?? list.defaultSort.field;
  const direction = args.sort ? (args.sort.direction ?? 'ASC') : list.defaultSort.direction;
  const sort = list.sorts[field];
  if (!sort) throw badInput('This order does not exist.');
  return { field, direction, sort };
}

function filterSql(c: Compilation, typeName: string, args: PageArgs, row: string): string[] {
  const list = c.models.list(typeName);
  const hidesArchived = list.archivable === true && c.access(typeName, 'archivedAt') === 'visible';
  const wanted = { ...(hidesArchived && { archived: false }), ...withoutNulls(args.filter ?? {}) };
  return Object.entries(wanted).map(([name, filterValue]) => {
    const filter = list.filters[name];
    if (!filter) throw badInput('This filter does not exist.');
    if (name === 'search' && String(filterValue).length > 100)
      throw badInput('`search` takes at most 100 characters.');
    return `(${filter(row, filterValue as never, c.values)})`;
  });
}

const withoutNulls = (filter: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filter).filter(([, entry]) => entry !== null && entry !== undefined));

function assertValue(text: string, type: 'text' | 'timestamptz' | 'date'): void {
  if (type === 'text' ? text.includes('\0') || !text.isWellFormed() : !isMoment(text))
    throw badInput('The cursor does not belong to this list and order.');
}

/** Whether PostgreSQL reads a text as a moment or day: cursors come from outside and may say anything. */
function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d)(?:\.\d{1,6})?[+-](?:0\d|1[0-5])(?::[0-5]\d)?)?$/.exec(
    text,
  );
  const [, day = '', time = '00:00:00'] = parts ?? [];
  const moment = new Date(`${day}T${time}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) && !day.startsWith('0000');
}

import { COUNT_MAX } from '@kundenportal/rules/limits';
import { badInput } from '../errors/errors.ts';
import type { AskedPage } from './asked-page.ts';
import type { Compilation } from './compilation.ts';
import { decodeCursor } from './cursor.ts';
import type { ListModel } from './model.ts';

/** Arguments that every connection has. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' | null } | null;
}

const MAX_ROWS = 100;
const DEFAULT_ROWS = 20;

/**
 * SQL of one page as JSON, for a `RawPage`.
 *
 * @throws GraphQLError BAD_USER_INPUT for a wrong `first` or `after`
 */
export function compileList(
  c: Compilation,
  typeName: string,
  asked: AskedPage,
  args: PageArgs,
  row: string,
  on: () => string,
): string {
  const list = c.models.list(typeName);
  const size = pageSize(args.first);
  const { field, direction, sort } = order(list, args);
  const table = c.models.table(c.models.get(typeName));
  const sortSql = sort.sql(row);

  const parts = [
    `'size', ${size}`,
    `'field', '${field}'`,
    `'direction', '${direction}'`,
    `'continued', ${args.after != null}`,
  ];
  if (asked.object !== null) {
    const where = [on(), ...filterSql(c, typeName, args, row)];
    if (args.after != null) {
      const cursor = decodeCursor(args.after, field, direction);
      assertValue(cursor.value, sort.type);
      const sign = direction === 'ASC' ? '>' : '<';
      where.push(
        `(${sortSql}, ${row}.id) ${sign} (${c.values.add(cursor.value, sort.type)}, ${c.values.id(cursor.id)})`,
      );
    }
    const place = asked.cursors === 'none' ? '' : `, (${sortSql})::text as v, ${row}.id as i`;
    const sorted = `order by ${sortSql} ${direction}, ${row}.id ${direction} limit ${size + 1}`;
    const from = `from (select ${asked.object} as n${place} from ${table} ${row} where ${where.join(' and ')} ${sorted}) p`;
    parts.push(`'rows', (select json_build_object(${rowsSql(asked.cursors, size)}) ${from})`);
  }
  if (asked.total) {
    const where = [on(), ...filterSql(c, typeName, args, row)];
    const counted = `select from ${table} ${row} where ${where.join(' and ')} limit ${COUNT_MAX + 1}`;
    parts.push(`'total', (select count(*)::int from (${counted}) counted)`);
  }
  return `json_build_object(${parts.join(', ')})`;
}

function rowsSql(cursors: AskedPage['cursors'], size: number): string {
  const nodes = `'nodes', coalesce(json_agg(p.n), '[]'::json)`;
  const placeAt = (at: string) => `json_build_array((array_agg(p.v))[${at}], (array_agg(p.i))[${at}])`;
  if (cursors === 'each') return `${nodes}, 'places', json_agg(json_build_array(p.v, p.i))`;
  if (cursors === 'none') return nodes;
  return `${nodes}, 'ends', json_build_array(${placeAt('1')}, ${placeAt(`least(count(*), ${size})`)})`;
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

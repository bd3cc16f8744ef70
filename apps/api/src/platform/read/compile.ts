import type { GraphQLObjectType } from 'graphql';
import { askedPage } from './asked-page.ts';
import type { Compilation } from './compilation.ts';
import { compileList } from './list.ts';
import type { ReadField, ReadModel } from './model.ts';
import { answeredType, collectSelection, type SelectedField, type Selection } from './selection.ts';

// PostgreSQL functions take at most 100 arguments: two for each field.
const FIELDS_PER_OBJECT = 48;

/** SQL of a JSON object with every selected field of the row `row`. */
export function rowObject(
  c: Compilation,
  type: GraphQLObjectType,
  selection: Selection,
  row: string,
): string {
  const model = c.models.get(type.name);
  const pairs: string[] = [];
  for (const [key, field] of selection) {
    if (field.name === '__typename') continue;
    const sql = fieldSql(c, model, type, field, row);
    if (sql !== null) pairs.push(`${literal(key)}, ${sql}`);
  }
  if (pairs.length <= FIELDS_PER_OBJECT) return `json_build_object(${pairs.join(', ')})`;
  const parts: string[] = [];
  for (let at = 0; at < pairs.length; at += FIELDS_PER_OBJECT) {
    parts.push(`jsonb_build_object(${pairs.slice(at, at + FIELDS_PER_OBJECT).join(', ')})`);
  }
  return `(${parts.join(' || ')})::json`;
}

function fieldSql(
  c: Compilation,
  model: ReadModel,
  type: GraphQLObjectType,
  field: SelectedField,
  row: string,
): string | null {
  const special = model.fields[field.name];
  if (special?.kind === 'context') return null;
  const access = c.access(type.name, field.name);
  if (access === 'hidden') return 'null';
  const sql = special
    ? specialSql(c, special, type, field, row)
    : `${row}.${c.models.column(model, field.name)}`;
  return access === 'visible' ? sql : `case when ${access.when(row)} then ${sql} end`;
}

function specialSql(
  c: Compilation,
  field: Exclude<ReadField, { kind: 'context' }>,
  type: GraphQLObjectType,
  selected: SelectedField,
  row: string,
): string {
  if (field.kind === 'value') return field.sql(row, c.values);
  const child = c.alias();
  if (field.kind === 'page') {
    const on = () => field.on(row, child, c.values);
    const asked = askedPage(c, answeredType(type, selected.name)!, selected.sets, child);
    return compileList(c, field.type, asked, selected.args, child, on);
  }
  const model = c.models.get(field.type);
  const target = answeredType(type, selected.name)!;
  const object = rowObject(c, target, collectSelection(target, selected.sets, c.info), child);
  const from = `from ${c.models.table(model)} ${child} where ${field.on(row, child, c.values)}`;
  if (field.kind === 'one') return `(select ${object} ${from} limit 1)`;
  return `(select coalesce(json_agg(${object} order by ${field.orderBy(child)}), '[]'::json) ${from})`;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('?', '\\?')}'`;

import { migrations } from '../../migrations/list.ts';
import { databasePolicy, policyMark, policyStatements } from './database.ts';

/** What a database says of its own state. */
export interface SchemaState {
  /** Names of the migrations that ran. */
  migrations: readonly string[];
  /** Every table of the product, in the order of their names, as `migrate` reads them. */
  tables: readonly string[];
  /** What `migrate` has written on the schema, when the policy was applied. */
  mark: string | null;
}

/** Columns of a SELECT that answers with a `SchemaState`, for the role `auth`. */
export const SCHEMA_STATE = `array(select name::text from migration) as migrations,
  array(select tablename::text from pg_tables where schemaname = 'public' order by tablename) as tables,
  obj_description('public'::regnamespace, 'pg_namespace') as mark`;

/** Whether every migration of this version has run, and the policy in force is the one of this version. */
export function isOfThisVersion(state: SchemaState): boolean {
  return (
    migrations.every(({ name }) => state.migrations.includes(name)) &&
    state.mark === policyMark(policyStatements(databasePolicy, state.tables))
  );
}

import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { FieldFilter } from './model.ts';
import type { ReadModels } from './models.ts';
import type { Selection } from './selection.ts';
import type { StatementValues } from './values.ts';

/** What a statement is made with. */
export interface Compilation {
  models: ReadModels;
  access: FieldFilter;
  values: StatementValues;
  /** See `ShapedInfo`. */
  shape: object | undefined;
  info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
  /** Makes a new alias. */
  alias(): string;
  /** SQL of a JSON object with every selected field of a row. Handed in, since rows hold lists and lists hold rows. */
  rowObject(c: Compilation, type: GraphQLObjectType, selection: Selection, row: string): string;
}

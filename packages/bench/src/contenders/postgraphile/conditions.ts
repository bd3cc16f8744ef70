import { addPgTableCondition } from 'postgraphile/utils';

const table = (tableName: string) => ({ schemaName: 'public', tableName });

/** `status` as a list: PostGraphile itself compares with one value. */
const statusIn = (tableName: string) =>
  addPgTableCondition(
    table(tableName),
    'statusIn',
    ({ graphql: { GraphQLList, GraphQLNonNull, GraphQLString } }) => ({
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
    }),
    (value, { sqlTableAlias, sql, build }) =>
      sql`${sqlTableAlias}.status = any(${build.dataplanPg.sqlValueWithCodec(value, build.dataplanPg.listOfCodec(build.dataplanPg.TYPES.text))})`,
  );

const startsFrom = addPgTableCondition(
  table('assignment'),
  'startsFrom',
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sqlTableAlias, sql, sqlValueWithCodec, build }) =>
    sql`${sqlTableAlias}.starts_at >= ${sqlValueWithCodec(value, build.dataplanPg.TYPES.timestamptz)}`,
);

const search = addPgTableCondition(
  table('customer'),
  'search',
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sqlTableAlias, sql, sqlValueWithCodec, build }) => {
    const pattern = sqlValueWithCodec(`%${String(value)}%`, build.dataplanPg.TYPES.text);
    return sql`${sqlTableAlias}.search_text like lower(${pattern})`;
  },
);

/** What the pages filter by and PostGraphile does not offer by itself. */
export const conditions = [statusIn('ticket'), startsFrom, search];

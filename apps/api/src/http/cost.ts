import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { unfitVariables } from '../platform/errors/errors.ts';

/** The largest cost of one operation: about a page of 100 rows with twenty fields each and a short list in every row. */
export const MAX_COST = 8_000;

const DEFAULT_ROWS = 20;
/** More is refused by the list itself, with a clearer error. */
const MOST_ROWS = 100;
/** What a list without pages is taken to hold. */
const SHORT_LIST = 4;

const estimator: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const answers = field.type.toString();
  if (answers.includes('Connection')) return 1 + childComplexity * rowsOf(args.first);
  const isPart = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  if (answers.includes('[') && !isPart && childComplexity > 0) return 1 + childComplexity * SHORT_LIST;
  return 1 + childComplexity;
};

function rowsOf(first: unknown): number {
  return typeof first === 'number' && first > 0 ? Math.min(first, MOST_ROWS) : DEFAULT_ROWS;
}

/** Costs of documents that were asked for before, by what else they depend on. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
/** For one document; whoever sends ever new figures gains nothing and must not fill the memory. */
const MOST_KNOWN = 50;
const LONGEST_KEY = 1_000;

/**
 * Refuses an operation that would cost too much, with the variables that it is sent with.
 *
 * @throws GraphQLError with HTTP status 400, also when the variables do not fit and that is noticed here
 */
export function assertCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): void {
  const costs = known.get(query) ?? new Map<string, number>();
  known.set(query, costs);
  const key = `${operationName ?? ''} ${JSON.stringify(Object.entries(variables).filter(changesCost))}`;
  const cost = costs.get(key) ?? costOf({ schema, query, variables, operationName, estimators: [estimator] });
  if (costs.size >= MOST_KNOWN) costs.clear();
  if (key.length <= LONGEST_KEY) costs.set(key, cost);
  if (cost > MAX_COST) {
    throw new GraphQLError(
      `This asks for too much at once: it costs ${cost}, at most ${MAX_COST} are allowed.`,
      {
        extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } },
      },
    );
  }
}

/** Only the size of a page, and whether a part is left out, come into the cost: a number and a truth value. */
const changesCost = ([, value]: [string, unknown]): boolean =>
  typeof value === 'number' || typeof value === 'boolean';

/** Variables that do not fit, such as a field that an input does not have, come to light here first. */
function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    throw error instanceof GraphQLError ? unfitVariables() : error;
  }
}

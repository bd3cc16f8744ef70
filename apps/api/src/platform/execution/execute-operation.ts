import {
  execute,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  locatedError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { unfitVariables } from '../errors/errors.ts';
import { OperationPlan, type RootField } from './operation-plan.ts';
import type { ShapedInfo } from './shaped-info.ts';

/** What an execution needs of a request. */
export interface ExecutionContext {
  tx: {
    /** Called before an operation whose reads do not depend on each other. */
    readAtOnce(): void;
  };
}

/** An operation that was parsed and validated. */
export interface Operation {
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Record<string, unknown>;
}

type Values = Record<string, unknown>;

/**
 * Executes operations as the specification says. Queries of the read path are compiled once for each document; everything
 * else, and everything unusual, is graphql-js's. `docs/adr/0019-compiled-execution.md` has the reasons.
 */
export class OperationExecutor {
  readonly #plans = new WeakMap<DocumentNode, Map<string, OperationPlan>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async execute(operation: Operation, context: ExecutionContext): Promise<ExecutionResult> {
    return (await this.executeCompiled(operation, context)) ?? this.#byTheBook(operation, context);
  }

  /** The same for a query that is compiled; null when it is not, or when it cannot be answered this way. */
  async executeCompiled(operation: Operation, context: ExecutionContext): Promise<ExecutionResult | null> {
    const plan = this.#planFor(operation);
    if (!plan) return null;
    const { coerced, errors } = getVariableValues(
      this.schema,
      plan.operation.variableDefinitions ?? [],
      operation.variables,
      { maxErrors: 1 },
    );
    if (errors) return { errors: [unfitVariables()] };
    const roots = plan.rootFields(coerced);
    if (!roots) return null;
    context.tx.readAtOnce();
    return answerRoots(this.schema, plan, roots, coerced, context);
  }

  #planFor({ document, operationName }: Operation): OperationPlan | null {
    let plans = this.#plans.get(document);
    if (!plans) this.#plans.set(document, (plans = new Map<string, OperationPlan>()));
    const known = plans.get(operationName ?? '');
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const plan = new OperationPlan(this.schema, document, operation);
    plans.set(operationName ?? '', plan);
    return plan;
  }

  async #byTheBook(operation: Operation, contextValue: unknown): Promise<ExecutionResult> {
    const { document, operationName, variables: variableValues } = operation;
    return execute({ schema: this.schema, document, operationName, variableValues, contextValue });
  }
}

/** @returns null when something came up that only graphql-js answers to the letter; nothing was changed */
async function answerRoots(
  schema: GraphQLSchema,
  plan: OperationPlan,
  roots: readonly RootField[],
  variableValues: Values,
  context: unknown,
): Promise<ExecutionResult | null> {
  const query = schema.getQueryType()!;
  const { fragments, operation } = plan;
  const shared = { parentType: query, schema, fragments, rootValue: undefined, operation, variableValues };
  const outcomes = await Promise.allSettled(
    // Not one after the other: what they read goes to the database together.
    roots.map(async (root) => {
      const { key, nodes, field } = root;
      const path = { prev: undefined, key, typename: query.name };
      const info: ShapedInfo = {
        shape: root,
        ...shared,
        fieldName: field.name,
        fieldNodes: nodes,
        returnType: field.type,
        path,
      };
      return field.resolve!(undefined, getArgumentValues(field, nodes[0]!, variableValues), context, info);
    }),
  );
  const data: Values = {};
  const errors: GraphQLError[] = [];
  for (const [index, { key, nodes, field, complete }] of roots.entries()) {
    const outcome = outcomes[index]!;
    if (outcome.status === 'rejected') {
      errors.push(locatedError(outcome.reason, nodes, [key]));
      // Where there must be a value, its error takes the whole answer with it.
      if (isNonNullType(field.type)) return { errors, data: null };
      data[key] = null;
      continue;
    }
    try {
      data[key] = complete(outcome.value, context);
    } catch {
      return null;
    }
  }
  return errors.length > 0 ? { errors, data } : { data };
}

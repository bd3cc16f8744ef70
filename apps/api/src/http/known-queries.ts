import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { OperationExecutor } from '../platform/execution/execute-operation.ts';
import { assertCost } from './cost.ts';
import type { RequestContexts } from './request-contexts.ts';

/** As many are remembered as clients of ours have, several times over; the one that was learnt first goes first. */
const MOST = 500;
/** Longer ones, and ever new ways to say what is accepted, are nobody's who wants nothing but an answer. */
const LONGEST_QUERY = 10_000;
const LONGEST_ACCEPT = 200;
const MOST_ACCEPTED = 10;

interface KnownQuery {
  document: DocumentNode;
  /** Media type of the answer, by what the client says that it accepts. */
  contentTypes: Map<string, string>;
}

/** A request as a client sends it that wants nothing special. */
interface PlainBody {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/**
 * Answers queries that Apollo Server has answered before, to the letter as it would, without the way through it: it has
 * parsed and validated them and held them against the limits of documents. Who asks, what the operation costs with its
 * variables, the gate, row security and the log are the same for every request. Whatever is not an answer without errors
 * is left to Apollo Server, with what was found out so far.
 */
export class KnownQueries {
  readonly #known = new Map<string, KnownQuery>();
  readonly #answered = new WeakMap<Context['tx'], DocumentNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly executor: OperationExecutor,
    private readonly contexts: RequestContexts,
  ) {}

  /** Notes which requests Apollo Server answered with a query and without errors. */
  noting(): ApolloServerPlugin<Context> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue, document, operation, errors }) => {
          if (operation?.operation === OperationTypeNode.QUERY && document && !errors)
            this.#answered.set(contextValue.tx, document);
        },
      }),
    };
  }

  /** Remembers the query of a request that Apollo Server has just answered. */
  async learn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const body = plainBody(request);
    // Whose context could not be made has been told so by Apollo Server; there is nothing to be learnt.
    const context = body && (await this.contexts.of(request, reply).catch(() => null));
    const document = context && this.#answered.get(context.tx);
    const contentType = reply.getHeader('content-type');
    const accept = request.headers.accept ?? '';
    if (!document || !body || typeof contentType !== 'string') return;
    if (body.query.length > LONGEST_QUERY || accept.length > LONGEST_ACCEPT) return;
    const known = this.#known.get(body.query) ?? { document, contentTypes: new Map<string, string>() };
    if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value!);
    if (known.contentTypes.size >= MOST_ACCEPTED) known.contentTypes.clear();
    known.contentTypes.set(accept, contentType);
    this.#known.set(body.query, known);
  }

  /** @returns the body of the answer, or null when Apollo Server has to give it */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const body = plainBody(request);
    const known = body && this.#known.get(body.query);
    const contentType = known?.contentTypes.get(request.headers.accept ?? '');
    if (!known || contentType === undefined) return null;
    const { document } = known;
    const { operationName, variables } = body;
    const operation = { document, operationName, variables: variables ?? {} };
    try {
      assertCost(this.schema, document, operation.variables, operationName ?? undefined);
      const context = await this.contexts.of(request, reply);
      const result = await this.executor.executeCompiled(operation, context);
      if (!result?.data || result.errors) {
        context.prepared = result;
        return null;
      }
      if (!(await context.confirm())) return null;
      context.tx.endRead();
      reply.header('content-type', contentType);
      return `${JSON.stringify({ data: result.data })}\n`;
    } catch {
      // Apollo Server comes to the same error, and says it as it says all of them.
      return null;
    }
  }
}

function plainBody({ method, body }: FastifyRequest): PlainBody | null {
  const { query, operationName, variables, extensions } = (body ?? {}) as Record<string, unknown>;
  const isPlain =
    method === 'POST' &&
    typeof query === 'string' &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || isRecord(variables)) &&
    (extensions === undefined || isRecord(extensions)) &&
    !Object.hasOwn(extensions ?? {}, 'persistedQuery');
  return isPlain ? (body as PlainBody) : null;
}

const isRecord = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && !Array.isArray(value));

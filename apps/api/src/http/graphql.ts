import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Context } from '../context.ts';
import type { ReadModels } from '../platform/read/models.ts';
import type { Services } from '../platform/services.ts';
import { badInput } from '../platform/errors/errors.ts';
import { OperationExecutor } from '../platform/execution/execute-operation.ts';
import { problemIn } from './body.ts';
import { assertCost } from './cost.ts';
import { DOCUMENT_LIMITS, documentLimits } from './limits.ts';
import { factsOf } from './request-facts.ts';
import { isDatabaseAway } from './database-away.ts';

/** Serves the schema at `/graphql`. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  services: Services,
  models: ReadModels,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema, services),
    introspection: true,
    csrfPrevention: true,
    // The process ends in the order of `main.ts`; a second listener would cut that short.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    documentStore: undefined,
    // Nobody's client sends the hash of a document instead of the document.
    persistedQueries: false,
    formatError: (formatted, error) => formatError(services, formatted, error),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      // No answer may be kept, and its plugin would look at every field of it.
      ApolloServerPluginCacheControlDisabled(),
      operations(schema, services),
    ],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const facts = factsOf(request, reply, services.publicUrl);
      return toldIfAway(services, Context.openByGuess(services, models, facts));
    },
  });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
}

/** Lets the server execute operations with our executor: it takes one from a gateway only. */
function compiledExecution(
  schema: GraphQLSchema,
  services: Services,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const executor = new OperationExecutor(schema);
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const viewing = context as Context;
        const operation = { document, operationName, variables: request.variables ?? {} };
        const answer = await executor.execute(operation, viewing);
        const counts = await toldIfAway(services, viewing.isConfirmed());
        return counts ? answer : executor.execute(operation, viewing);
      },
    }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Says that the service is away when the database is. */
async function toldIfAway<T>(services: Services, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isDatabaseAway(error) ? unavailable(services, error) : error;
  }
}

/** What is done around each operation: cost, introspection, the end of its snapshot, status codes. */
function operations(schema: GraphQLSchema, services: Services): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, contextValue, operation, operationName }) {
          const asksSchema = document.definitions.some(
            (definition) =>
              definition.kind === Kind.OPERATION_DEFINITION &&
              definition.selectionSet.selections.some(
                (node) =>
                  node.kind === Kind.FIELD &&
                  (node.name.value === '__schema' || node.name.value === '__type'),
              ),
          );
          if (asksSchema || operation?.operation !== 'query')
            await toldIfAway(services, contextValue.makeCertain());
          if (asksSchema && contextValue.viewer.kind === 'NOBODY') {
            throw new GraphQLError('Sign in to read the schema.', {
              extensions: { code: 'UNAUTHENTICATED', http: { status: 400 } },
            });
          }
          // Variables of a GET have not been through the strict reading of bodies.
          const unfit = problemIn(request.variables);
          if (unfit) throw badInput(unfit);
          if (!asksSchema) assertCost(schema, document, request.variables ?? {}, operationName ?? undefined);
        },
        async willSendResponse({ contextValue, response }) {
          contextValue.tx.endRead();
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const status = statusOf(errors);
          if (status) response.http.status = status;
          else if (contextValue.refusal) {
            response.http.status = contextValue.refusal.status;
            const { retryAfter } = contextValue.refusal;
            if (retryAfter !== null) response.http.headers.set('retry-after', String(retryAfter));
          }
        },
      };
    },
  };
}

function statusOf(errors: readonly GraphQLFormattedError[]): number | null {
  const codes = errors.map((error) => error.extensions?.code);
  if (codes.includes('SERVICE_UNAVAILABLE')) return 503;
  if (codes.includes('BAD_USER_INPUT') || codes.includes('PERSISTED_QUERY_NOT_SUPPORTED')) return 400;
  return null;
}

function unavailable(services: Services, cause: unknown): GraphQLError {
  const reference = newReference();
  services.log.warn({ reference, err: cause }, 'database away');
  return new GraphQLError('The service is not available for a moment.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', reference, http: { status: 503 } },
  });
}

const newReference = () => Math.random().toString(36).slice(2, 10);

const EXPECTED = new Set([
  'SERVICE_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
  'DOCUMENT_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
]);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Expected errors as they are; of others only a number, under which the log has the rest. */
function formatError(
  services: Services,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = textOf(formatted.extensions?.code);
  if (EXPECTED.has(code)) {
    const { message, path, locations, extensions } = formatted;
    const reference = extensions?.reference;
    return {
      message,
      ...(path && { path }),
      ...(locations && { locations }),
      extensions: { code, ...(reference !== undefined && { reference }) },
    };
  }
  const cause = unwrapResolverError(error);
  if (isDatabaseAway(cause)) return unavailable(services, cause).toJSON();
  const reference = newReference();
  services.log.error({ reference, err: cause, path: formatted.path }, 'unexpected error');
  return {
    message: `Something went wrong. Reference: ${reference}`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

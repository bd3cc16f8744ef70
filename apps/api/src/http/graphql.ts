import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { OperationExecutor } from '../platform/execution/execute-operation.ts';
import { TooBusy, turnstile } from '../platform/limits/turnstile.ts';
import type { ReadModels } from '../platform/read/models.ts';
import type { Services } from '../platform/services.ts';
import { formatError, toldIfAway, unavailable } from './graphql-errors.ts';
import { operations } from './graphql-operations.ts';
import { KnownQueries } from './known-queries.ts';
import { DOCUMENT_LIMITS, documentLimits } from './limits.ts';
import { RequestContexts } from './request-contexts.ts';

/** A request that takes longer waits for something; one that has waited as long as for a connection is told so. */
const DOOR = { yieldMs: 25, patienceMs: 1_500 };

/** Serves the schema at `/graphql`. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  services: Services,
  models: ReadModels,
  { requestsAtOnce }: Pick<Config, 'requestsAtOnce'>,
): Promise<void> {
  const enter = turnstile({ count: requestsAtOnce, ...DOOR });
  const executor = new OperationExecutor(schema);
  const contexts = new RequestContexts(services, models);
  const known = new KnownQueries(schema, executor, contexts);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema, executor, services),
    introspection: true,
    csrfPrevention: true,
    // The process ends in the order of `serve.ts`; a second listener would cut that short.
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
      known.noting(),
    ],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: (request, reply) => toldIfAway(services, contexts.of(request, reply)),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        return await enter(async () => {
          const quick = await known.answer(request, reply);
          if (quick !== null) return quick;
          const answer: unknown = await handler.call(app, request, reply);
          await known.learn(request, reply);
          return answer;
        });
      } catch (error) {
        if (!(error instanceof TooBusy)) throw error;
        return reply.code(503).send({ errors: [formatError(services, unavailable(services), error)] });
      }
    },
  });
}

/** Lets the server execute operations with our executor: it takes one from a gateway only. */
function compiledExecution(
  schema: GraphQLSchema,
  executor: OperationExecutor,
  services: Services,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const viewing = context as Context;
        const operation = { document, operationName, variables: request.variables ?? {} };
        const answer = viewing.takePrepared() ?? (await executor.execute(operation, viewing));
        const counts = await toldIfAway(services, viewing.confirm());
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

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { badInput } from '../platform/errors/errors.ts';
import type { Services } from '../platform/services.ts';
import { problemIn } from './body.ts';
import { assertCost } from './cost.ts';
import { statusOf, toldIfAway } from './graphql-errors.ts';

/** What is done around each operation: cost, introspection, the end of its snapshot, status codes. */
export function operations(schema: GraphQLSchema, services: Services): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, contextValue, operation, operationName }) {
          const asksSchema = asksForSchema(document);
          if (asksSchema || operation?.operation !== OperationTypeNode.QUERY)
            await toldIfAway(services, contextValue.confirm());
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

function asksForSchema(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        (node) =>
          node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type'),
      ),
  );
}

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Services } from '../platform/services.ts';
import { isDatabaseAway } from './database-away.ts';

/** Says that the service is away when the database is. */
export async function toldIfAway<T>(services: Services, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isDatabaseAway(error) ? unavailable(services, error) : error;
  }
}

/** HTTP status of an answer with these errors; null when it is the usual one. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number | null {
  const codes = errors.map((error) => error.extensions?.code);
  if (codes.includes('SERVICE_UNAVAILABLE')) return 503;
  if (codes.includes('BAD_USER_INPUT') || codes.includes('PERSISTED_QUERY_NOT_SUPPORTED')) return 400;
  return null;
}

/**
 * Tells the client to try again, and the log why.
 *
 * @param cause none: there is more to do than can be done, which comes in crowds and needs no stack
 */
export function unavailable(services: Services, cause?: unknown): GraphQLError {
  const reference = newReference();
  if (cause === undefined) services.log.warn({ reference }, 'too busy');
  else services.log.warn({ reference, err: cause }, 'not available');
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
export function formatError(
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

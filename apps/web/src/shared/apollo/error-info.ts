import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What a page needs to know of an unexpected error. */
export interface ErrorInfo {
  kind: 'unauthenticated' | 'unreachable' | 'rate-limited' | 'unexpected';
  /** The number under which the API's log has it. */
  reference: string | null;
}

const unreachableStatus = new Set([502, 503, 504]);

function fromGraphQL(error: CombinedGraphQLErrors): ErrorInfo {
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  const reference = error.errors
    .map(({ extensions }) => extensions?.['reference'])
    .find((value) => typeof value === 'string');
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'unauthenticated', reference: null };
  if (codes.includes('SERVICE_UNAVAILABLE')) return { kind: 'unreachable', reference: null };
  if (codes.includes('RATE_LIMITED')) return { kind: 'rate-limited', reference: null };
  return { kind: 'unexpected', reference: reference ?? null };
}

/** Sorts an error of Apollo by what the person can do about it. */
export function errorInfo(error: unknown): ErrorInfo {
  if (CombinedGraphQLErrors.is(error)) return fromGraphQL(error);
  if (ServerError.is(error)) {
    if (unreachableStatus.has(error.statusCode)) return { kind: 'unreachable', reference: null };
    if (error.statusCode === 401) return { kind: 'unauthenticated', reference: null };
    if (error.statusCode === 429) return { kind: 'rate-limited', reference: null };
    return { kind: 'unexpected', reference: null };
  }
  // fetch() rejects with a TypeError when no answer came at all.
  return { kind: error instanceof TypeError ? 'unreachable' : 'unexpected', reference: null };
}

import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { errorInfo } from './error-info.ts';

const answered = (code: string, reference?: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code, reference } }] });

test.each([
  ['UNAUTHENTICATED', { kind: 'unauthenticated', reference: null }],
  ['RATE_LIMITED', { kind: 'rate-limited', reference: null }],
  ['INTERNAL_SERVER_ERROR', { kind: 'unexpected', reference: 'abc' }],
  // The database is away: the page tries again by itself, as when nothing answers.
  ['SERVICE_UNAVAILABLE', { kind: 'unreachable', reference: null }],
])('an answer with %s', (code, info) => {
  expect(errorInfo(answered(code, 'abc'))).toEqual(info);
});

test('no answer at all is no connection', () => {
  expect(errorInfo(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable', reference: null });
});

import { GraphQLError } from 'graphql';

/** Bad input that no form of ours sends: answered with HTTP 400. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** The variables are not what the operation declares. */
export function unfitVariables(): GraphQLError {
  return badInput('The variables do not fit the operation.');
}

/** Nobody is signed in where somebody must be. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** The viewer has no such action. */
export function forbidden(): GraphQLError {
  return new GraphQLError('This action is not open to you.', { extensions: { code: 'FORBIDDEN' } });
}

import type { GraphQLResolveInfo } from 'graphql';

/** Reads of what stands for the request itself, not for a row that was asked for. */
export interface StandingReads {
  readViewer(info: GraphQLResolveInfo): Promise<unknown>;
  readAccount(info: GraphQLResolveInfo): Promise<unknown>;
}

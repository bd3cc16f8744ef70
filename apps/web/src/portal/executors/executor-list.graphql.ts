import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalExecutorListQuery,
  PortalExecutorListQueryVariables,
} from '../__generated__/operations.ts';

/** One page of those who carry out the visible assignments. */
export const executorListQuery: TypedDocumentNode<PortalExecutorListQuery, PortalExecutorListQueryVariables> =
  gql`
    query PortalExecutorList($after: String) {
      executors(first: 50, after: $after) {
        nodes {
          id
          displayName
          kind
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;

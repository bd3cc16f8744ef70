import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ExecutorOptionsQuery, ExecutorOptionsQueryVariables } from '../__generated__/operations.ts';

/** Executors to choose from. */
export const executorOptionsQuery: TypedDocumentNode<ExecutorOptionsQuery, ExecutorOptionsQueryVariables> =
  gql`
    query ExecutorOptions($search: String) {
      executors(first: 100, filter: { search: $search, archived: false }) {
        nodes {
          id
          displayName
        }
      }
    }
  `;

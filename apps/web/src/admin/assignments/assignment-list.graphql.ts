import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AssignmentListQuery, AssignmentListQueryVariables } from '../__generated__/operations.ts';

/** One page of the list of assignments. */
export const assignmentListQuery: TypedDocumentNode<AssignmentListQuery, AssignmentListQueryVariables> = gql`
  query AssignmentList($after: String, $filter: AssignmentFilter, $sort: AssignmentSort) {
    assignments(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        title
        status
        startsAt
        endsAt
        customer {
          id
          name
        }
        object {
          id
          name
        }
        executors {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

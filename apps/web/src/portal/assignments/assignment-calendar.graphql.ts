import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalAssignmentMonthQuery,
  PortalAssignmentMonthQueryVariables,
} from '../__generated__/operations.ts';

/** The assignments of some weeks, for a calendar. */
export const assignmentMonthQuery: TypedDocumentNode<
  PortalAssignmentMonthQuery,
  PortalAssignmentMonthQueryVariables
> = gql`
  query PortalAssignmentMonth($after: String, $filter: AssignmentFilter) {
    assignments(first: 100, after: $after, filter: $filter, sort: { field: STARTS_AT }) {
      nodes {
        id
        title
        status
        startsAt
        object {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalAssignmentListQuery,
  PortalAssignmentListQueryVariables,
} from '../__generated__/operations.ts';
import { assignmentRowFragment } from './assignment-row.graphql.ts';

/** One page of assignments. */
export const assignmentListQuery: TypedDocumentNode<
  PortalAssignmentListQuery,
  PortalAssignmentListQueryVariables
> = gql`
  query PortalAssignmentList($first: Int!, $after: String, $filter: AssignmentFilter, $sort: AssignmentSort) {
    assignments(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes {
        id
        startsAt
        ...AssignmentRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${assignmentRowFragment}
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalObjectDetailQuery,
  PortalObjectDetailQueryVariables,
} from '../__generated__/operations.ts';
import { assignmentRowFragment } from '../assignments/assignment-row.graphql.ts';
import { ticketRowFragment } from '../tickets/ticket-row.graphql.ts';

/** One object with its rooms, its next assignments and its open tickets. */
export const objectDetailQuery: TypedDocumentNode<PortalObjectDetailQuery, PortalObjectDetailQueryVariables> =
  gql`
    query PortalObjectDetail($id: ID!, $today: DateTime!, $withAssignments: Boolean!) {
      object(id: $id) {
        id
        name
        number
        archivedAt
        address {
          street
          postalCode
          city
        }
        rooms(first: 100) {
          nodes {
            id
            name
            floor
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      assignments(
        first: 5
        filter: { objectId: $id, status: [PLANNED], startsFrom: $today }
        sort: { field: STARTS_AT }
      ) @include(if: $withAssignments) {
        nodes {
          id
          ...AssignmentRow
        }
      }
      tickets(first: 5, filter: { objectId: $id, status: [NEW, IN_PROGRESS, PLANNED] }) {
        totalCount
        nodes {
          id
          ...TicketRow
        }
      }
    }
    ${assignmentRowFragment}
    ${ticketRowFragment}
  `;

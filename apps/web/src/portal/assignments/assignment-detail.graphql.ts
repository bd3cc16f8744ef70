import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalAssignmentDetailQuery,
  PortalAssignmentDetailQueryVariables,
} from '../__generated__/operations.ts';
import { ticketRowFragment } from '../tickets/ticket-row.graphql.ts';

/** One assignment. */
export const assignmentDetailQuery: TypedDocumentNode<
  PortalAssignmentDetailQuery,
  PortalAssignmentDetailQueryVariables
> = gql`
  query PortalAssignmentDetail($id: ID!) {
    assignment(id: $id) {
      id
      title
      description
      status
      startsAt
      endsAt
      completedAt
      object {
        id
        name
        address {
          street
          postalCode
          city
        }
      }
      executors {
        id
        displayName
        kind
      }
      tickets {
        id
        ...TicketRow
      }
    }
  }
  ${ticketRowFragment}
`;

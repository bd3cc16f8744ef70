import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalRoomOptionsQuery,
  PortalRoomOptionsQueryVariables,
  PortalTicketCreateMutation,
  PortalTicketCreateMutationVariables,
} from '../__generated__/operations.ts';

/** Rooms of the chosen object. */
export const roomOptionsQuery: TypedDocumentNode<PortalRoomOptionsQuery, PortalRoomOptionsQueryVariables> =
  gql`
    query PortalRoomOptions($objectId: ID!) {
      object(id: $objectId) {
        id
        rooms(first: 100) {
          nodes {
            id
            name
            floor
          }
        }
      }
    }
  `;

/** Raises a ticket. */
export const ticketCreateMutation: TypedDocumentNode<
  PortalTicketCreateMutation,
  PortalTicketCreateMutationVariables
> = gql`
  mutation PortalTicketCreate($input: TicketCreateInput!) {
    ticketCreate(input: $input) {
      ticket {
        id
        number
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

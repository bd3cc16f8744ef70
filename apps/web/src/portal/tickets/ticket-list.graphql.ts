import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalTicketListQuery, PortalTicketListQueryVariables } from '../__generated__/operations.ts';
import { ticketRowFragment } from './ticket-row.graphql.ts';

/** One page of the customer's tickets, the last change first. */
export const ticketListQuery: TypedDocumentNode<PortalTicketListQuery, PortalTicketListQueryVariables> = gql`
  query PortalTicketList($after: String, $filter: TicketFilter) {
    tickets(first: 25, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...TicketRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${ticketRowFragment}
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TicketListQuery, TicketListQueryVariables } from '../__generated__/operations.ts';

/** One page of the inbox. */
export const ticketListQuery: TypedDocumentNode<TicketListQuery, TicketListQueryVariables> = gql`
  query TicketList($after: String, $filter: TicketFilter, $sort: TicketSort) {
    tickets(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        number
        subject
        category
        status
        updatedAt
        doneProposed
        customer {
          id
          name
        }
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

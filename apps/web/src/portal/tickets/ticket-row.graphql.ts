import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TicketRowFragment } from '../__generated__/operations.ts';

/** What a row of a list shows of a ticket. */
export const ticketRowFragment: TypedDocumentNode<TicketRowFragment> = gql`
  fragment TicketRow on Ticket {
    id
    number
    subject
    status
    updatedAt
    object {
      id
      name
    }
    room {
      id
      name
    }
  }
`;

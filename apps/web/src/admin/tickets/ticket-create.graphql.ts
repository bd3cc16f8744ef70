import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TicketCreateMutation, TicketCreateMutationVariables } from '../__generated__/operations.ts';

/** Raises a ticket for a customer. */
export const ticketCreateMutation: TypedDocumentNode<TicketCreateMutation, TicketCreateMutationVariables> =
  gql`
    mutation TicketCreate($input: TicketCreateInput!) {
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

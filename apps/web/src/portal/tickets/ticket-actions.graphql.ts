import { gql, type TypedDocumentNode } from '@apollo/client';
import { timelineCommentFragment } from '../../domains/tickets/ticket-timeline.graphql.ts';
import type {
  PortalCommentPageQuery,
  PortalCommentPageQueryVariables,
  PortalTicketCancelMutation,
  PortalTicketCancelMutationVariables,
  PortalTicketCommentAddMutation,
  PortalTicketCommentAddMutationVariables,
  PortalTicketReopenMutation,
  PortalTicketReopenMutationVariables,
} from '../__generated__/operations.ts';
import { ticketDetailFragment } from './ticket-detail.graphql.ts';

/** Says something about a ticket. */
export const ticketCommentAddMutation: TypedDocumentNode<
  PortalTicketCommentAddMutation,
  PortalTicketCommentAddMutationVariables
> = gql`
  mutation PortalTicketCommentAdd($id: ID!, $input: TicketCommentAddInput!) {
    ticketCommentAdd(id: $id, input: $input) {
      ticket {
        id
        ...PortalTicketDetail
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

/** Opens a ticket again that is done. */
export const ticketReopenMutation: TypedDocumentNode<
  PortalTicketReopenMutation,
  PortalTicketReopenMutationVariables
> = gql`
  mutation PortalTicketReopen($id: ID!, $input: TicketReopenInput!) {
    ticketReopen(id: $id, input: $input) {
      ticket {
        id
        ...PortalTicketDetail
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

/** Withdraws a ticket. */
export const ticketCancelMutation: TypedDocumentNode<
  PortalTicketCancelMutation,
  PortalTicketCancelMutationVariables
> = gql`
  mutation PortalTicketCancel($id: ID!) {
    ticketCancel(id: $id) {
      ticket {
        id
        ...PortalTicketDetail
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

/** Further comments of a very long conversation. */
export const commentPageQuery: TypedDocumentNode<PortalCommentPageQuery, PortalCommentPageQueryVariables> =
  gql`
    query PortalCommentPage($id: ID!, $after: String!) {
      ticket(id: $id) {
        id
        comments(first: 100, after: $after) {
          nodes {
            ...TimelineComment @unmask
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    ${timelineCommentFragment}
  `;

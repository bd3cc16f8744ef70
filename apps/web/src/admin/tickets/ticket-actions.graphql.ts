import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  TicketAssignmentLinkMutation,
  TicketAssignmentLinkMutationVariables,
  TicketAssignmentUnlinkMutation,
  TicketAssignmentUnlinkMutationVariables,
  TicketCommentAddMutation,
  TicketCommentAddMutationVariables,
  TicketStatusChangeMutation,
  TicketStatusChangeMutationVariables,
} from '../__generated__/operations.ts';
import { ticketDetailFragment } from './ticket.graphql.ts';

export const ticketStatusChangeMutation: TypedDocumentNode<
  TicketStatusChangeMutation,
  TicketStatusChangeMutationVariables
> = gql`
  mutation TicketStatusChange($id: ID!, $input: TicketStatusChangeInput!) {
    ticketStatusChange(id: $id, input: $input) {
      ticket {
        ...TicketDetail @unmask
      }
      errors {
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

export const ticketCommentAddMutation: TypedDocumentNode<
  TicketCommentAddMutation,
  TicketCommentAddMutationVariables
> = gql`
  mutation TicketCommentAdd($id: ID!, $input: TicketCommentAddInput!) {
    ticketCommentAdd(id: $id, input: $input) {
      ticket {
        ...TicketDetail @unmask
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

export const ticketAssignmentLinkMutation: TypedDocumentNode<
  TicketAssignmentLinkMutation,
  TicketAssignmentLinkMutationVariables
> = gql`
  mutation TicketAssignmentLink($id: ID!, $input: TicketAssignmentLinkInput!) {
    ticketAssignmentLink(id: $id, input: $input) {
      ticket {
        ...TicketDetail @unmask
      }
      errors {
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

export const ticketAssignmentUnlinkMutation: TypedDocumentNode<
  TicketAssignmentUnlinkMutation,
  TicketAssignmentUnlinkMutationVariables
> = gql`
  mutation TicketAssignmentUnlink($id: ID!, $input: TicketAssignmentUnlinkInput!) {
    ticketAssignmentUnlink(id: $id, input: $input) {
      ticket {
        ...TicketDetail @unmask
      }
      errors {
        message
      }
    }
  }
  ${ticketDetailFragment}
`;

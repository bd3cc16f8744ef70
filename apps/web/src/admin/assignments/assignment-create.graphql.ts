import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignmentCreateMutation,
  AssignmentCreateMutationVariables,
  NewAssignmentLinkMutation,
  NewAssignmentLinkMutationVariables,
} from '../__generated__/operations.ts';

export const assignmentCreateMutation: TypedDocumentNode<
  AssignmentCreateMutation,
  AssignmentCreateMutationVariables
> = gql`
  mutation AssignmentCreate($input: AssignmentCreateInput!) {
    assignmentCreate(input: $input) {
      assignment {
        id
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

/** Links a new assignment to the ticket it was added for; the ticket's page asks for the rest. */
export const newAssignmentLinkMutation: TypedDocumentNode<
  NewAssignmentLinkMutation,
  NewAssignmentLinkMutationVariables
> = gql`
  mutation NewAssignmentLink($id: ID!, $input: TicketAssignmentLinkInput!) {
    ticketAssignmentLink(id: $id, input: $input) {
      ticket {
        id
        status
      }
      errors {
        message
      }
    }
  }
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignmentCancelMutation,
  AssignmentCancelMutationVariables,
  AssignmentCompleteMutation,
  AssignmentCompleteMutationVariables,
} from '../__generated__/operations.ts';
import { assignmentDetailFragment } from './assignment.graphql.ts';

export const assignmentCompleteMutation: TypedDocumentNode<
  AssignmentCompleteMutation,
  AssignmentCompleteMutationVariables
> = gql`
  mutation AssignmentComplete($id: ID!) {
    assignmentComplete(id: $id) {
      assignment {
        ...AssignmentDetail @unmask
      }
      errors {
        message
      }
    }
  }
  ${assignmentDetailFragment}
`;

export const assignmentCancelMutation: TypedDocumentNode<
  AssignmentCancelMutation,
  AssignmentCancelMutationVariables
> = gql`
  mutation AssignmentCancel($id: ID!) {
    assignmentCancel(id: $id) {
      assignment {
        ...AssignmentDetail @unmask
      }
      errors {
        message
      }
    }
  }
  ${assignmentDetailFragment}
`;

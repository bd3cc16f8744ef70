import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignmentDetailFragment,
  AssignmentDetailQuery,
  AssignmentDetailQueryVariables,
  AssignmentUpdateMutation,
  AssignmentUpdateMutationVariables,
} from '../__generated__/operations.ts';

/** All that the office knows of an assignment. */
export const assignmentDetailFragment: TypedDocumentNode<AssignmentDetailFragment> = gql`
  fragment AssignmentDetail on Assignment {
    id
    title
    description
    status
    startsAt
    endsAt
    completedAt
    note
    customer {
      id
      name
    }
    object {
      id
      name
      number
    }
    executors {
      id
      displayName
    }
    tickets {
      id
      number
      subject
      status
    }
  }
`;

export const assignmentDetailQuery: TypedDocumentNode<AssignmentDetailQuery, AssignmentDetailQueryVariables> =
  gql`
    query AssignmentDetail($id: ID!) {
      assignment(id: $id) {
        ...AssignmentDetail @unmask
      }
    }
    ${assignmentDetailFragment}
  `;

export const assignmentUpdateMutation: TypedDocumentNode<
  AssignmentUpdateMutation,
  AssignmentUpdateMutationVariables
> = gql`
  mutation AssignmentUpdate($id: ID!, $input: AssignmentUpdateInput!) {
    assignmentUpdate(id: $id, input: $input) {
      assignment {
        ...AssignmentDetail @unmask
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${assignmentDetailFragment}
`;

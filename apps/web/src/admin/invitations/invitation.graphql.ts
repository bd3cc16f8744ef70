import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  InvitationResendMutation,
  InvitationResendMutationVariables,
  InvitationStateFragment,
} from '../__generated__/operations.ts';

/** Where an invitation stands, with everything that is said about it. */
export const invitationStateFragment: TypedDocumentNode<InvitationStateFragment> = gql`
  fragment InvitationState on Invitation {
    id
    status
    email
    createdAt
    sentAt
    failureReason
    expiresAt
    acceptedAt
  }
`;

export const invitationResendMutation: TypedDocumentNode<
  InvitationResendMutation,
  InvitationResendMutationVariables
> = gql`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) {
      invitation {
        ...InvitationState @unmask
      }
      errors {
        message
      }
    }
  }
  ${invitationStateFragment}
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  InvitationAcceptMutation,
  InvitationAcceptMutationVariables,
  InvitationLinkQuery,
  InvitationLinkQueryVariables,
  InvitationRenewMutation,
  InvitationRenewMutationVariables,
  MembershipSwitchMutation,
  MembershipSwitchMutationVariables,
  PasswordResetLinkQuery,
  PasswordResetLinkQueryVariables,
  PasswordResetMutation,
  PasswordResetMutationVariables,
  PasswordResetRequestMutation,
  PasswordResetRequestMutationVariables,
  SignInCodeMutation,
  SignInCodeMutationVariables,
  SignInMutation,
  SignInMutationVariables,
} from './__generated__/operations.ts';

export const signInMutation: TypedDocumentNode<SignInMutation, SignInMutationVariables> = gql`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        kind
      }
      codeRequired
      errors {
        field
        code
        message
      }
    }
  }
`;

export const signInCodeMutation: TypedDocumentNode<SignInCodeMutation, SignInCodeMutationVariables> = gql`
  mutation SignInCode($input: SignInCodeInput!) {
    signInCode(input: $input) {
      viewer {
        kind
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const passwordResetRequestMutation: TypedDocumentNode<
  PasswordResetRequestMutation,
  PasswordResetRequestMutationVariables
> = gql`
  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
    passwordResetRequest(input: $input) {
      accepted
      errors {
        field
        code
        message
      }
    }
  }
`;

export const passwordResetLinkQuery: TypedDocumentNode<
  PasswordResetLinkQuery,
  PasswordResetLinkQueryVariables
> = gql`
  query PasswordResetLink($token: String!) {
    passwordResetLink(token: $token)
  }
`;

export const passwordResetMutation: TypedDocumentNode<PasswordResetMutation, PasswordResetMutationVariables> =
  gql`
    mutation PasswordReset($input: PasswordResetInput!) {
      passwordReset(input: $input) {
        done
        errors {
          field
          code
          message
        }
      }
    }
  `;

export const invitationLinkQuery: TypedDocumentNode<InvitationLinkQuery, InvitationLinkQueryVariables> = gql`
  query InvitationLink($token: String!) {
    invitationLink(token: $token) {
      state
      organizationName
      customerName
      email
      name
      accountExists
      newerSentAt
    }
  }
`;

export const invitationAcceptMutation: TypedDocumentNode<
  InvitationAcceptMutation,
  InvitationAcceptMutationVariables
> = gql`
  mutation InvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) {
      viewer {
        kind
      }
      codeRequired
      errors {
        field
        code
        message
      }
    }
  }
`;

export const invitationRenewMutation: TypedDocumentNode<
  InvitationRenewMutation,
  InvitationRenewMutationVariables
> = gql`
  mutation InvitationRenew($input: InvitationRenewInput!) {
    invitationRenew(input: $input) {
      accepted
      errors {
        field
        code
        message
      }
    }
  }
`;

export const membershipSwitchMutation: TypedDocumentNode<
  MembershipSwitchMutation,
  MembershipSwitchMutationVariables
> = gql`
  mutation MembershipSwitch($id: ID!) {
    membershipSwitch(id: $id) {
      viewer {
        kind
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

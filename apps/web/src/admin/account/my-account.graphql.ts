import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MyAccountQuery,
  MyAccountQueryVariables,
  MyAccountUpdateMutation,
  MyAccountUpdateMutationVariables,
  MyPasswordChangeMutation,
  MyPasswordChangeMutationVariables,
  MySessionRevokeMutation,
  MySessionRevokeMutationVariables,
  MySessionsRevokeMutation,
  MySessionsRevokeMutationVariables,
} from '../__generated__/operations.ts';

/** The own account with its open sessions. */
export const myAccountQuery: TypedDocumentNode<MyAccountQuery, MyAccountQueryVariables> = gql`
  query MyAccount {
    account {
      id
      name
      email
      locale
      totpEnabled
      sessions {
        id
        createdAt
        lastSeenAt
        userAgent
        current
      }
    }
  }
`;

export const myAccountUpdateMutation: TypedDocumentNode<
  MyAccountUpdateMutation,
  MyAccountUpdateMutationVariables
> = gql`
  mutation MyAccountUpdate($input: AccountUpdateInput!) {
    accountUpdate(input: $input) {
      account {
        id
        name
        locale
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const myPasswordChangeMutation: TypedDocumentNode<
  MyPasswordChangeMutation,
  MyPasswordChangeMutationVariables
> = gql`
  mutation MyPasswordChange($input: PasswordChangeInput!) {
    passwordChange(input: $input) {
      account {
        id
        sessions {
          id
          createdAt
          lastSeenAt
          userAgent
          current
        }
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const mySessionRevokeMutation: TypedDocumentNode<
  MySessionRevokeMutation,
  MySessionRevokeMutationVariables
> = gql`
  mutation MySessionRevoke($id: ID!) {
    sessionRevoke(id: $id) {
      account {
        id
        sessions {
          id
          createdAt
          lastSeenAt
          userAgent
          current
        }
      }
      errors {
        message
      }
    }
  }
`;

export const mySessionsRevokeMutation: TypedDocumentNode<
  MySessionsRevokeMutation,
  MySessionsRevokeMutationVariables
> = gql`
  mutation MySessionsRevoke {
    sessionsRevoke {
      account {
        id
        sessions {
          id
          createdAt
          lastSeenAt
          userAgent
          current
        }
      }
      errors {
        message
      }
    }
  }
`;

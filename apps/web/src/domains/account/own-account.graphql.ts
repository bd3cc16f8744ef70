import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  OwnAccountQuery,
  OwnAccountQueryVariables,
  OwnAccountUpdateMutation,
  OwnAccountUpdateMutationVariables,
  OwnPasswordChangeMutation,
  OwnPasswordChangeMutationVariables,
  OwnSessionFragment,
} from '../__generated__/operations.ts';

/** An open session of the own account. */
export const ownSessionFragment: TypedDocumentNode<OwnSessionFragment> = gql`
  fragment OwnSession on AccountSession {
    id
    createdAt
    lastSeenAt
    userAgent
    current
  }
`;

/** The own account, for the page on which one changes it. */
export const ownAccountQuery: TypedDocumentNode<OwnAccountQuery, OwnAccountQueryVariables> = gql`
  query OwnAccount {
    account {
      id
      name
      email
      locale
      ticketMails
      totpEnabled
      sessions {
        ...OwnSession @unmask
      }
    }
  }
  ${ownSessionFragment}
`;

/** Changes name, language or mails. */
export const ownAccountUpdateMutation: TypedDocumentNode<
  OwnAccountUpdateMutation,
  OwnAccountUpdateMutationVariables
> = gql`
  mutation OwnAccountUpdate($input: AccountUpdateInput!) {
    accountUpdate(input: $input) {
      account {
        id
        name
        locale
        ticketMails
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

/** A new password; every other session ends with it. */
export const ownPasswordChangeMutation: TypedDocumentNode<
  OwnPasswordChangeMutation,
  OwnPasswordChangeMutationVariables
> = gql`
  mutation OwnPasswordChange($input: PasswordChangeInput!) {
    passwordChange(input: $input) {
      account {
        id
        sessions {
          ...OwnSession @unmask
        }
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${ownSessionFragment}
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AccountLocaleMutation,
  AccountLocaleMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
} from '../__generated__/operations.ts';

/** Ends this session. */
export const signOutMutation: TypedDocumentNode<SignOutMutation, SignOutMutationVariables> = gql`
  mutation SignOut {
    signOut {
      errors {
        message
      }
    }
  }
`;

/** Keeps the language of screens and mails. */
export const accountLocaleMutation: TypedDocumentNode<AccountLocaleMutation, AccountLocaleMutationVariables> =
  gql`
    mutation AccountLocale($locale: Locale!) {
      accountUpdate(input: { locale: $locale }) {
        account {
          id
          locale
        }
        errors {
          message
        }
      }
    }
  `;

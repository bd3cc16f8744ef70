import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  OwnSessionRevokeMutation,
  OwnSessionRevokeMutationVariables,
  OwnSessionsRevokeMutation,
  OwnSessionsRevokeMutationVariables,
} from '../__generated__/operations.ts';
import { ownSessionFragment } from './own-account.graphql.ts';

/** Ends one session. */
export const ownSessionRevokeMutation: TypedDocumentNode<
  OwnSessionRevokeMutation,
  OwnSessionRevokeMutationVariables
> = gql`
  mutation OwnSessionRevoke($id: ID!) {
    sessionRevoke(id: $id) {
      account {
        id
        sessions {
          ...OwnSession @unmask
        }
      }
      errors {
        message
      }
    }
  }
  ${ownSessionFragment}
`;

/** Ends every session but this one. */
export const ownSessionsRevokeMutation: TypedDocumentNode<
  OwnSessionsRevokeMutation,
  OwnSessionsRevokeMutationVariables
> = gql`
  mutation OwnSessionsRevoke {
    sessionsRevoke {
      account {
        id
        sessions {
          ...OwnSession @unmask
        }
      }
      errors {
        message
      }
    }
  }
  ${ownSessionFragment}
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ExplanationChoicesQuery,
  ExplanationChoicesQueryVariables,
  VisibilityExplanationQuery,
  VisibilityExplanationQueryVariables,
} from '../__generated__/operations.ts';

/** Whose view of what can be explained at one customer. */
export const explanationChoicesQuery: TypedDocumentNode<
  ExplanationChoicesQuery,
  ExplanationChoicesQueryVariables
> = gql`
  query ExplanationChoices($customerId: ID!) {
    customer(id: $customerId) {
      id
      number
      name
      contacts(first: 100) {
        nodes {
          id
          name
        }
      }
      objects(first: 100) {
        nodes {
          id
          number
          name
        }
      }
    }
  }
`;

export const visibilityExplanationQuery: TypedDocumentNode<
  VisibilityExplanationQuery,
  VisibilityExplanationQueryVariables
> = gql`
  query VisibilityExplanation($contactId: ID!, $objectId: ID) {
    visibilityExplanation(contactId: $contactId, objectId: $objectId) {
      contact {
        id
        name
      }
      object {
        id
        name
      }
      flags {
        flag
        visible
        levels {
          level
          on
        }
      }
    }
  }
`;

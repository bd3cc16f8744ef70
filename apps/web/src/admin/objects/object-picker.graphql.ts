import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ObjectPickQuery,
  ObjectPickQueryVariables,
  ObjectSearchQuery,
  ObjectSearchQueryVariables,
} from '../__generated__/operations.ts';

/** Objects to choose from, by what was typed. */
export const objectSearchQuery: TypedDocumentNode<ObjectSearchQuery, ObjectSearchQueryVariables> = gql`
  query ObjectSearch($filter: ServiceObjectFilter) {
    objects(first: 20, filter: $filter) {
      nodes {
        id
        name
        number
        customer {
          id
          name
        }
      }
    }
  }
`;

/** The object that is chosen already. */
export const objectPickQuery: TypedDocumentNode<ObjectPickQuery, ObjectPickQueryVariables> = gql`
  query ObjectPick($id: ID!) {
    object(id: $id) {
      id
      name
      number
      customer {
        id
        name
      }
    }
  }
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CustomerPickQuery,
  CustomerPickQueryVariables,
  CustomerSearchQuery,
  CustomerSearchQueryVariables,
} from '../__generated__/operations.ts';

/** Customers to choose from, by what was typed. */
export const customerSearchQuery: TypedDocumentNode<CustomerSearchQuery, CustomerSearchQueryVariables> = gql`
  query CustomerSearch($search: String) {
    customers(first: 20, filter: { search: $search, archived: false }) {
      nodes {
        id
        number
        name
      }
    }
  }
`;

/** The customer that is chosen already. */
export const customerPickQuery: TypedDocumentNode<CustomerPickQuery, CustomerPickQueryVariables> = gql`
  query CustomerPick($id: ID!) {
    customer(id: $id) {
      id
      number
      name
    }
  }
`;

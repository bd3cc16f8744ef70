import { gql, type TypedDocumentNode } from '@apollo/client';
import type { GlobalSearchQuery, GlobalSearchQueryVariables } from '../__generated__/operations.ts';

/** The best of every kind of record. */
export const globalSearchQuery: TypedDocumentNode<GlobalSearchQuery, GlobalSearchQueryVariables> = gql`
  query GlobalSearch($search: String!) {
    customers(first: 5, filter: { search: $search }) {
      nodes {
        id
        name
        number
      }
    }
    objects(first: 5, filter: { search: $search }) {
      nodes {
        id
        name
        customer {
          id
          name
        }
      }
    }
    tickets(first: 5, filter: { search: $search }) {
      nodes {
        id
        number
        subject
        customer {
          id
          name
        }
      }
    }
    assignments(first: 5, filter: { search: $search }, sort: { field: STARTS_AT, direction: DESC }) {
      nodes {
        id
        title
        startsAt
        object {
          id
          name
        }
      }
    }
    invoices(first: 5, filter: { search: $search }) {
      nodes {
        id
        number
        buyerName
        customer {
          id
          name
        }
      }
    }
    executors(first: 5, filter: { search: $search }) {
      nodes {
        id
        displayName
      }
    }
  }
`;

import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalSearchQuery, PortalSearchQueryVariables } from '../__generated__/operations.ts';

/** The first hits of everything that the viewer may see, in one request. */
export const searchQuery: TypedDocumentNode<PortalSearchQuery, PortalSearchQueryVariables> = gql`
  query PortalSearch($words: String!, $withAssignments: Boolean!, $withInvoices: Boolean!) {
    objects(first: 4, filter: { search: $words }) {
      nodes {
        id
        name
        address {
          street
          city
        }
      }
    }
    tickets(first: 5, filter: { search: $words }) {
      nodes {
        id
        number
        subject
        status
      }
    }
    assignments(first: 4, filter: { search: $words }, sort: { field: STARTS_AT, direction: DESC })
      @include(if: $withAssignments) {
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
    invoices(first: 4, filter: { search: $words }) @include(if: $withInvoices) {
      nodes {
        id
        number
        type
        issueDate
      }
    }
  }
`;
